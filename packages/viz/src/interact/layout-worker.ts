import { type NetworkView, wordsIn } from "@parent-circles/core";
import { explorerWords } from "@parent-circles/words";
import type { SceneOptions } from "../scene/compose.ts";
import { prepared, type Prepared } from "../scene/groups.ts";
import type { Theme } from "../draw/theme.ts";
import { htmlFor } from "./dom.ts";
import { openPrepared, type MapOptions, type OpenMap } from "./open-map.ts";

/** What a worker is asked: to lay out a view. */
export interface LayoutQuestion {
  readonly view: NetworkView;
  readonly options: Pick<SceneOptions, "language" | "sectorsBy" | "names">;
}

/** What a worker says: how far it is, or the layout. */
export type LayoutAnswer = { readonly share: number } | { readonly layout: Prepared };

/** Answers one question, telling how far it is on the way; runs in a worker, and the same anywhere else. */
export function answerLayout({ view, options }: LayoutQuestion, tell: (answer: LayoutAnswer) => void): void {
  tell({ layout: prepared(view, { ...options, onProgress: (share) => tell({ share }) }) });
}

/**
 * Lays out a view in a worker, so that the page stays quick.
 *
 * @param worker made from `@parent-circles/viz/worker`
 */
function layoutIn(worker: Worker, question: LayoutQuestion, onShare: (share: number) => void): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
      if ("share" in data) onShare(data.share);
      else resolve(data.layout);
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.postMessage(question);
  });
}

/**
 * Opens a map whose layout is made in a worker, and shows how far that is.
 *
 * @example
 * const worker = new Worker(new URL("@parent-circles/viz/worker", import.meta.url), { type: "module" });
 * const map = await openMapInWorker(place, view, { language: "nl", worker });
 */
export async function openMapInWorker(
  place: HTMLElement,
  view: NetworkView,
  { worker, ...options }: MapOptions & { readonly worker: Worker; readonly theme?: Theme },
): Promise<OpenMap> {
  const { language = "nl", sectorsBy, names } = options;
  const { words, say, percent } = wordsIn(explorerWords, language);
  const html = htmlFor(place.ownerDocument);
  const bar = html("progress", { max: "1", value: "0", "aria-label": words.map });
  const text = html("p", { role: "status" });
  place.append(text, bar);
  const onShare = (share: number): void => {
    bar.value = share;
    text.textContent = say(words.working, { share: percent(share) });
  };
  onShare(0);
  const asked = {
    language,
    ...(sectorsBy === undefined ? {} : { sectorsBy }),
    ...(names === undefined ? {} : { names }),
  };
  const layout = await layoutIn(worker, { view, options: asked }, onShare);
  text.remove();
  bar.remove();
  return openPrepared(place, view, { ...options, prepared: layout });
}
