import { endSession } from "../data/network-calls.ts";
import { useDoing } from "../data/use-doing.ts";
import { Button } from "../pieces/button.tsx";
import { useSpeaker } from "../words/use-speaker.ts";

/** Signs out; on a shared computer nothing stays behind. */
export function Leave({ onLeft }: { onLeft: () => void }) {
  const { words } = useSpeaker();
  const { busy, start } = useDoing();
  const leave = () =>
    start(async () => {
      await endSession();
      onLeft();
    });
  return (
    <Button look="plain" busy={busy} onPress={leave}>
      {words.frame.leave}
    </Button>
  );
}
