import { type NetworkView, wordsIn } from "@parent-circles/core";
import { explorerWords } from "@parent-circles/words";
import type { Html } from "./dom.ts";
import type { MapLanguage } from "./state.ts";

/** What the time slider moves through. */
export interface TimelineInput {
  readonly html: Html;
  readonly language: MapLanguage;
  readonly idPrefix: string;
  /** The states of the network, the oldest first. */
  readonly history: readonly NetworkView[];
  readonly onDay: (view: NetworkView) => void;
  /** Why the days cannot be moved through, where they cannot. */
  readonly reason?: string | undefined;
}

/** A slider over the days on which the network was recorded; everyone keeps her place. */
export function timelineOf({ html, language, idPrefix, history, onDay, reason }: TimelineInput): HTMLElement {
  const { words, date } = wordsIn(explorerWords, language);
  const last = String(history.length - 1);
  const slider = html("input", {
    type: "range",
    min: "0",
    max: last,
    value: last,
    step: "1",
    disabled: reason !== undefined,
  });
  const day = html("output", {}, []);
  const show = (): void => {
    const view = history[Number(slider.value)];
    if (view === undefined) return;
    day.textContent = date(view.asOf);
    slider.setAttribute("aria-valuetext", day.textContent);
  };
  slider.addEventListener("input", () => {
    show();
    const view = history[Number(slider.value)];
    if (view !== undefined) onDay(view);
  });
  show();
  const label = html("label", {}, [words.day, slider, day]);
  if (reason === undefined) return label;
  const why = html("p", { id: `${idPrefix}-days` }, [reason]);
  slider.setAttribute("aria-describedby", why.id);
  return html("div", {}, [label, why]);
}
