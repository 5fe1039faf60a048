import { useState } from "preact/hooks";
import type { Address } from "../../address/address.ts";
import { acceptWithPasskey, acceptWithPassword, canKeepPasskeys, lookAtInvitation } from "../../data/access-calls.ts";
import { CallProblem } from "../../data/call-problem.ts";
import type { InvitationShown } from "../../data/shapes.ts";
import { enter } from "../../data/enter.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Failed, Show } from "../../pieces/show.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** Where an invitation leads: whoever holds it makes a way in of her own. */
export function InvitedPage({ of: token = "" }: Pick<Address, "of">) {
  const { invited } = useSpeaker().words;
  const loaded = useLoaded(`invitation ${token}`, async () => {
    try {
      return await lookAtInvitation(token);
    } catch (problem) {
      // A link that was cut off on its way is no invitation either.
      if (problem instanceof CallProblem && [400, 410].includes(problem.status)) return undefined;
      throw problem;
    }
  });
  return (
    <Page title={invited.title}>
      <Show loaded={loaded}>
        {(shown) =>
          shown === undefined ? <Notice tone="wrong">{invited.over}</Notice> : <Ways token={token} shown={shown} />
        }
      </Show>
    </Page>
  );
}

function Ways({ token, shown }: { token: string; shown: InvitationShown }) {
  const { words, say, language } = useSpeaker();
  const { invited, passkey, roleNames } = words;
  const making = useDoing();
  const make = () =>
    making.start(async () => {
      await acceptWithPasskey(token);
      enter(language);
    });
  return (
    <>
      <p class="lead">{say(invited.lead, { network: shown.networkName, role: roleNames[shown.role] })}</p>
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
