import { useState } from "preact/hooks";
import { canKeepPasskeys, signIn, signInWithPasskey } from "../../data/access-calls.ts";
import { CallProblem } from "../../data/call-problem.ts";
import { enter } from "../../data/enter.ts";
import type { Role } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { Button } from "../../pieces/button.tsx";
import { CodeField } from "../../pieces/code-field.tsx";
import { Failed } from "../../pieces/show.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** A name and a password; and which role, where somebody has several. `onIn` is for whoever is to stay where she is. */
export function SignIn({ onIn }: { onIn?: () => void }) {
  const { words, language } = useSpeaker();
  const { signIn: texts } = words;
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [asksCode, setAsksCode] = useState(false);
  const sending = useDoing();
  const [isByPasskey, setByPasskey] = useState(false);
  const send = (as: RoleIn | undefined, byPasskey = isByPasskey) =>
    sending.start(async () => {
      setByPasskey(byPasskey);
      try {
        const credentials = { login, password, ...(asksCode ? { code } : {}) };
        await (byPasskey ? signInWithPasskey({ ...as }) : signIn({ ...credentials, ...as }));
      } catch (problem) {
        if (!isCodeNeeded(problem)) throw problem;
        setAsksCode(true);
        return;
      }
      if (onIn === undefined) enter(language);
      else onIn();
    });
  const choices = rolesIn(sending.problem);
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        send(undefined, false);
      }}
    >
      <h2>{texts.title}</h2>
      {sending.problem !== undefined && choices.length === 0 && <Failed problem={sending.problem} />}
      {canKeepPasskeys() && (
        <>
          <div class="buttons">
            <Button look="main" busy={sending.busy} onPress={() => send(undefined, true)}>
              {words.passkey.use}
            </Button>
          </div>
          <p class="quiet">{words.passkey.hint}</p>
        </>
      )}
      <TextField label={texts.login} hint={texts.loginHint} kind="login" value={login} onChange={setLogin} />
      <TextField label={texts.password} kind="secret" value={password} onChange={setPassword} />
      {asksCode && <CodeField value={code} onChange={setCode} />}
      {choices.length > 0 && <p role="status">{texts.choose}</p>}
      <div class="buttons">
        {choices.length === 0 ? (
          <Button busy={sending.busy}>{texts.send}</Button>
        ) : (
          <Roles choices={choices} busy={sending.busy} onChoose={send} />
        )}
      </div>
      <p class="quiet">{texts.invited}</p>
    </form>
  );
}

/** Whether the password was right, and a code is asked beside it. */
const isCodeNeeded = (problem: unknown): boolean =>
  problem instanceof CallProblem && problem.code === "http/second-factor-needed";

interface RoleIn {
  readonly networkId: string;
  readonly role: Role;
}

interface RolesProps {
  readonly choices: readonly RoleIn[];
  readonly busy: boolean;
  readonly onChoose: (as: RoleIn) => void;
}

/** As whom she comes in, where she has several roles. */
function Roles({ choices, busy, onChoose }: RolesProps) {
  const { words, say } = useSpeaker();
  return (
    <>
      {choices.map((as) => (
        <Button key={`${as.networkId} ${as.role}`} busy={busy} onPress={() => onChoose(as)}>
          {say(words.signIn.role, { role: words.roleNames[as.role], network: as.networkId })}
        </Button>
      ))}
    </>
  );
}

/** The roles among which the API asks to choose. */
function rolesIn(problem: unknown): RoleIn[] {
  const { grants } = problem instanceof CallProblem ? problem.details : {};
  return (Array.isArray(grants) ? grants : []).map((grant: string) => {
    const [networkId = "", role = ""] = grant.split(" ");
    return { networkId, role: role as Role };
  });
}
