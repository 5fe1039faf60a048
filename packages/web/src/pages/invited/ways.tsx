import { useState } from "preact/hooks";
import { acceptWithPasskey, acceptWithPassword, canKeepPasskeys, lookAtInvitation } from "../../data/access-calls.ts";
import { CallProblem } from "../../data/call-problem.ts";
import type { InvitationShown } from "../../data/shapes.ts";
import { enter } from "../../data/enter.ts";
import { useDoing } from "../../data/use-doing.ts";
import { type Loaded, useLoaded } from "../../data/use-loaded.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Failed } from "../../pieces/show.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** To what the invitation in a link is; `undefined` where it is none any more. */
export const useInvitation = (token: string): Loaded<InvitationShown | undefined> =>
  useLoaded(`invitation ${token}`, async () => {
    try {
      return await lookAtInvitation(token);
    } catch (problem) {
      // A link that was cut off on its way is no invitation either.
      if (problem instanceof CallProblem && [400, 410].includes(problem.status)) return undefined;
      throw problem;
    }
  });

/** The ways in that somebody can make with an invitation: a passkey, or a name and a password where her role has them. */
export function Ways({ token, shown }: { token: string; shown: InvitationShown }) {
  const { words, language } = useSpeaker();
  const { passkey } = words;
  const making = useDoing();
  const make = () =>
    making.start(async () => {
      await acceptWithPasskey(token);
      enter(language);
    });
  return (
    <>
      <section class="card">
        <p>{passkey.what}</p>
        {making.problem !== undefined && <Failed problem={making.problem} />}
        {canKeepPasskeys() ? (
          <div class="buttons">
            <Button look="main" busy={making.busy} onPress={make}>
              {passkey.make}
            </Button>
          </div>
        ) : (
          <Notice tone="wrong">{passkey.impossible}</Notice>
        )}
      </section>
      {shown.takesPassword && <OwnPassword token={token} />}
    </>
  );
}

function OwnPassword({ token }: { token: string }) {
  const { words, language } = useSpeaker();
  const { invited, signIn } = words;
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const sending = useDoing();
  const isTaken = sending.problem instanceof CallProblem && sending.problem.code === "http/login-taken";
  return (
    <details class="card">
      <summary>{invited.password}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          sending.start(async () => {
            await acceptWithPassword(token, { login, password });
            enter(language);
          });
        }}
      >
        {sending.problem !== undefined && !isTaken && <Failed problem={sending.problem} />}
        <TextField
          label={signIn.login}
          hint={signIn.loginHint}
          error={isTaken ? invited.taken : undefined}
          kind="login"
          value={login}
          onChange={setLogin}
        />
        <TextField
          label={invited.newPassword}
          hint={invited.newPasswordHint}
          kind="newSecret"
          value={password}
          onChange={setPassword}
        />
        <div class="buttons">
          <Button look="main" busy={sending.busy}>
            {invited.enter}
          </Button>
        </div>
      </form>
    </details>
  );
}
