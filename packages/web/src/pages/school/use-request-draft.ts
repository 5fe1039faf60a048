import { useState } from "preact/hooks";
import { sendRequest } from "../../data/request-calls.ts";
import type { NewRequest } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { useSpeaker } from "../../words/use-speaker.ts";
import { namesError, namesFrom } from "./names-from.ts";

/** No id of an activity has such a sign in it. */
export const ownEvent = "~own";

/** An event of the school's own, as filled in so far. */
export interface EventDraft {
  readonly title: string;
  readonly date: string;
  readonly place: string;
}

/** What a school has filled in so far. */
interface Draft {
  readonly kind: NewRequest["kind"];
  /** The id of an activity; empty as long as none is chosen, {@link ownEvent} for one of the school's own. */
  readonly occasion: string;
  readonly event: EventDraft;
  /** The names as typed, one a line. */
  readonly typed: string;
}

const emptyDraft: Draft = {
  kind: "contactRequest",
  occasion: "",
  event: { title: "", date: "", place: "" },
  typed: "",
};

/** A request being filled in: kept on this page only, and gone with it. */
export function useRequestDraft(onSent: () => void) {
  const speaker = useSpeaker();
  const { network, sendOnce } = useVisitor();
  const [draft, setDraft] = useState(emptyDraft);
  const [error, setError] = useState<string>();
  const [eventError, setEventError] = useState<string>();
  const sending = useDoing();
  const send = () => {
    const wrong = draft.kind === "contactRequest" ? namesError(draft.typed, speaker) : undefined;
    const needsEvent = draft.occasion === ownEvent && draft.event.title.trim() === "";
    setError(wrong);
    setEventError(needsEvent ? speaker.words.newRequest.needEvent : undefined);
    if (wrong !== undefined || needsEvent) return;
    sending.start(async () => {
      const request = requestFrom(draft);
      await sendOnce({ request }, (key) => sendRequest(network.id, request, key));
      onSent();
    });
  };
  return { draft, change: (part: Partial<Draft>) => setDraft({ ...draft, ...part }), error, eventError, sending, send };
}

function requestFrom({ kind, occasion, event: { title, date, place }, typed }: Draft): NewRequest {
  const event = {
    title: title.trim(),
    ...(date === "" ? {} : { date }),
    ...(place.trim() === "" ? {} : { place: place.trim() }),
  };
  return {
    kind,
    ...(occasion === ownEvent ? { event } : occasion === "" ? {} : { occasion }),
    ...(kind === "contactRequest" ? { names: namesFrom(typed) } : {}),
  };
}
