import { useState } from "preact/hooks";
import { changePassword } from "../../data/access-calls.ts";
import { enter } from "../../data/enter.ts";
import { useDoing } from "../../data/use-doing.ts";
import { Button } from "../../pieces/button.tsx";
import { Page } from "../../pieces/page.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { isUnfit, NewPassword } from "./change-password.tsx";

/** What is asked of whoever came with a password that somebody else made, before anything else. */
export function FirstPassword() {
  const { words, language } = useSpeaker();
  const { account, invited } = words;
  const [password, setPassword] = useState("");
  const sending = useDoing();
  return (
    <Page title={account.first} lead={account.firstLead}>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          sending.start(async () => {
            await changePassword({ password });
            enter(language);
          });
        }}
      >
        {sending.problem !== undefined && !isUnfit(sending.problem) && <Failed problem={sending.problem} />}
        <NewPassword problem={sending.problem} value={password} onChange={setPassword} />
        <div class="buttons">
          <Button look="main" busy={sending.busy}>
            {invited.enter}
          </Button>
        </div>
      </form>
    </Page>
  );
}
