import { useState } from "preact/hooks";
import { sendRequest } from "../../data/request-calls.ts";
import type { NewRequest } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { useSpeaker } from "../../words/use-speaker.ts";
import { namesError, namesFrom } from "./names-from.ts";

/** What a school has filled in so far. */
interface Draft {
  readonly kind: NewRequest["kind"];
  /** The id of an activity; empty as long as none is chosen. */
  readonly occasion: string;
  /** The names as typed, one a line. */
  readonly typed: string;
}

const emptyDraft: Draft = { kind: "contactRequest", occasion: "", typed: "" };

/** A request being filled in: kept on this page only, and gone with it. */
export function useRequestDraft(onSent: () => void) {
  const speaker = useSpeaker();
  const { network, sendOnce } = useVisitor();
  const [draft, setDraft] = useState(emptyDraft);
  const [error, setError] = useState<string>();
  const sending = useDoing();
  const send = () => {
    const wrong = draft.kind === "contactRequest" ? namesError(draft.typed, speaker) : undefined;
    setError(wrong);
    if (wrong !== undefined) return;
    sending.start(async () => {
      const request = requestFrom(draft);
      await sendOnce({ request }, (key) => sendRequest(network.id, request, key));
      onSent();
    });
  };
  return { draft, change: (part: Partial<Draft>) => setDraft({ ...draft, ...part }), error, sending, send };
}

function requestFrom({ kind, occasion, typed }: Draft): NewRequest {
  return {
    kind,
    ...(occasion === "" ? {} : { occasion }),
    ...(kind === "contactRequest" ? { names: namesFrom(typed) } : {}),
  };
}
