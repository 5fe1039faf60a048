import { useState } from "preact/hooks";
import { sendNames, takeRequestBack } from "../../data/request-calls.ts";
import type { Activity, Request } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { RequestHead } from "../requests/request-head.tsx";
import { NamesField } from "./names-field.tsx";
import { namesError, namesFrom } from "./names-from.ts";

/** One of a school's own requests. */
export interface MyRequestProps {
  readonly request: Request;
  readonly activities: readonly Activity[];
  readonly onChanged: () => void;
}

/** How a request stands; as long as it runs, its names can be corrected and it can be taken back. */
export function MyRequest({ request, activities, onChanged }: MyRequestProps) {
  const { school } = useSpeaker().words;
  const { kind, state = "received" } = request;
  const isRunning = state === "received" || state === "withTheNetwork";
  return (
    <>
      <RequestHead request={request} activities={activities} />
      <p>{school.meaning[state]}</p>
      {isRunning && kind === "contactRequest" && <CorrectNames request={request} />}
      {isRunning && <TakeBack request={request} onDone={onChanged} />}
    </>
  );
}

function CorrectNames({ request }: Pick<MyRequestProps, "request">) {
  const speaker = useSpeaker();
  const { school } = speaker.words;
  const { network } = useVisitor();
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const [isSent, setIsSent] = useState(false);
  const sending = useDoing();
  const send = () => {
    const wrong = namesError(typed, speaker);
    setError(wrong);
    if (wrong !== undefined) return;
    sending.start(async () => {
      await sendNames(network.id, request.id, namesFrom(typed));
      setTyped("");
      setIsSent(true);
    });
  };
  return (
    <details>
      <summary>{school.correct}</summary>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p>{school.correctHint}</p>
        <NamesField typed={typed} error={error} onType={setTyped} />
        {sending.problem !== undefined && <Failed problem={sending.problem} />}
        {isSent && <Notice tone="good">{school.corrected}</Notice>}
        <div>
          <Button busy={sending.busy}>{school.correctSend}</Button>
        </div>
      </form>
    </details>
  );
}

function TakeBack({ request, onDone }: { readonly request: Request; readonly onDone: () => void }) {
  const { school } = useSpeaker().words;
  const { network, sendOnce } = useVisitor();
  const [isSure, setIsSure] = useState(false);
  const taking = useDoing();
  const takeBack = () =>
    taking.start(async () => {
      await sendOnce({ takeBack: request.id }, (key) => takeRequestBack(network.id, request.id, key));
      onDone();
    });
  if (!isSure)
    return (
      <div>
        <Button look="plain" onPress={() => setIsSure(true)}>
          {school.takeBack}
        </Button>
      </div>
    );
  return (
    <>
      <p role="status">{school.takeBackSure}</p>
      {taking.problem !== undefined && <Failed problem={taking.problem} />}
      <div class="buttons">
        <Button focused busy={taking.busy} onPress={takeBack}>
          {school.takeBackYes}
        </Button>
        <Button look="plain" onPress={() => setIsSure(false)}>
          {school.takeBackNo}
        </Button>
      </div>
    </>
  );
}
