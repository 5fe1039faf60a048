import { useState } from "preact/hooks";
import { Button } from "../../pieces/button.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** What she may do with what is held on her. */
export interface LeavingProps {
  readonly busy: boolean;
  readonly onStop: () => void;
  readonly onErase: () => void;
}

/** Stopping, with one press, and being erased, which asks once more. */
export function Leaving({ busy, onStop, onErase }: LeavingProps) {
  const { myData } = useSpeaker().words;
  const [asked, setAsked] = useState(false);
  return (
    <section class="card">
      <h2>{myData.stop}</h2>
      <p>{myData.stopLead}</p>
      <div class="buttons">
        <Button busy={busy} onPress={onStop}>
          {myData.stopNow}
        </Button>
      </div>
      <p>{myData.eraseLead}</p>
      {asked && <p role="alert">{myData.sure}</p>}
      <div class="buttons">
        {asked ? (
          <>
            <Button busy={busy} focused onPress={onErase}>
              {myData.yes}
            </Button>
            <Button onPress={() => setAsked(false)}>{myData.no}</Button>
          </>
        ) : (
          <Button onPress={() => setAsked(true)}>{myData.eraseNow}</Button>
        )}
      </div>
    </section>
  );
}
