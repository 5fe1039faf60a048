import { useState } from "preact/hooks";
import { sendInterview } from "../../data/interview-calls.ts";
import { fetchSession } from "../../data/network-calls.ts";
import type { TalkKept } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { type Draft, hasAnswers, interviewOf, type Step, stepsOf } from "./draft.ts";
import type { KnownPerson } from "./known-people.ts";
import { useStaySignedIn, useWayBack } from "./use-draft.ts";

/** An interview under way. */
export interface TalkProps {
  readonly draft: Draft;
  readonly known: readonly KnownPerson[];
  readonly onChange: (draft: Draft | undefined) => void;
  readonly onKept: (kept: TalkKept, draft: Draft) => void;
}

/** What can be done in an interview: turn from screen to screen, leave, and keep it. */
export function useTalk({ draft, onChange, onKept }: TalkProps) {
  const { network, sendOnce } = useVisitor();
  const saving = useDoing();
  const [leaving, setLeaving] = useState(false);
  // Whoever changes something while reading back comes back there.
  const [isReadBack, setReadBack] = useState(false);
  const steps = stepsOf(draft);
  const at = Math.min(draft.at, steps.length - 1);
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const leave = () => (hasAnswers(draft) ? setLeaving(true) : end());
  const way = useWayBack({
    at: draft.at,
    onAt: (earlier) => {
      setLeaving(false);
      change({ at: earlier });
    },
    onOut: () => {
      if (leaving) setLeaving(false);
      else if (at > 0) change({ at: at - 1 });
      else leave();
    },
  });
  const end = () => {
    onChange(undefined);
    way.goOut();
  };
  const keep = (kept: Draft) =>
    saving.start(async () => {
      const interview = interviewOf(kept);
      onKept(await sendOnce({ interview }, (key) => sendInterview(network.id, interview, key)), kept);
      way.goOut();
    });
  useStaySignedIn(draft.at, fetchSession);
  return {
    step: steps[at] as Step,
    saving,
    leaving,
    onStay: () => setLeaving(false),
    leave,
    end,
    keep,
    onBack: way.goBack,
    ...turning(draft, { onChange, isReadBack, goOn: way.goOn }),
    goTo: (wanted: Step) => {
      setReadBack(true);
      const place = Math.max(
        0,
        steps.findIndex((one) => JSON.stringify(one) === JSON.stringify(wanted)),
      );
      way.goOn(place);
      change({ at: place });
    },
  };
}

interface Turning {
  readonly onChange: (draft: Draft) => void;
  readonly isReadBack: boolean;
  readonly goOn: (at: number) => void;
}

/**
 * Changes of a draft within one press: an answer that is tapped goes on at once, so that both are of one state. From a screen that
 * was opened while reading back, the next is reading back again, unless new names still have their questions.
 */
function turning(draft: Draft, { onChange, isReadBack, goOn }: Turning) {
  let now = draft;
  const change = (part: Partial<Draft>) => {
    now = { ...now, ...part };
    onChange(now);
  };
  const next = () => {
    const steps = stepsOf(now);
    const at = Math.min(now.at, steps.length - 1) + 1;
    const isOpen = ({ kind, ...step }: Step) =>
      kind === "comesAlong" && "who" in step && now.said[step.who]?.comesAlong === undefined;
    const open = steps.findIndex((step, place) => place >= at && isOpen(step));
    const to = !isReadBack ? at : open >= 0 ? open : steps.length - 1;
    goOn(to);
    change({ at: to });
  };
  return { change, onNext: next };
}
