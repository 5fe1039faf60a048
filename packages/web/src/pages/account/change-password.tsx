import { useState } from "preact/hooks";
import { canKeepPasskeys, changePassword, provenByPasskey } from "../../data/access-calls.ts";
import { CallProblem } from "../../data/call-problem.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { CodeField } from "../../pieces/code-field.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Failed } from "../../pieces/show.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** A new password, with the old one or a passkey to say that it is she. */
export function ChangePassword() {
  const { account } = useSpeaker().words;
  const { recoveryCodesLeft } = useVisitor();
  const [old, setOld] = useState("");
  const [code, setCode] = useState("");
  const [password, setPassword] = useState("");
  const [isChanged, setChanged] = useState(false);
  const sending = useDoing();
  const send = (proof: () => object | Promise<object>) =>
    sending.start(async () => {
      setChanged(false);
      await changePassword({ ...(await proof()), password });
      setOld("");
      setCode("");
      setPassword("");
      setChanged(true);
    });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send(() => ({ old, ...(code === "" ? {} : { code }) }));
      }}
    >
      <p class="quiet">{account.changeLead}</p>
      {isChanged && <Notice tone="good">{account.changed}</Notice>}
      {sending.problem !== undefined && !isUnfit(sending.problem) && <Failed problem={sending.problem} />}
      <TextField label={account.old} kind="secret" value={old} onChange={setOld} />
      {recoveryCodesLeft !== undefined && <CodeField value={code} onChange={setCode} />}
      <NewPassword problem={sending.problem} value={password} onChange={setPassword} />
      <div class="buttons">
        <Button look="main" busy={sending.busy}>
          {account.send}
        </Button>
        {canKeepPasskeys() && password !== "" && (
          <Button look="plain" busy={sending.busy} onPress={() => send(provenByPasskey)}>
            {account.usePasskey}
          </Button>
        )}
      </div>
    </form>
  );
}

interface NewPasswordProps {
  readonly problem: unknown;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The field for a password of her own choice, with what is not right about it. */
export function NewPassword({ problem, value, onChange }: NewPasswordProps) {
  const { account, invited } = useSpeaker().words;
  return (
    <TextField
      label={invited.newPassword}
      hint={invited.newPasswordHint}
      error={isUnfit(problem) ? account.another : undefined}
      kind="newSecret"
      value={value}
      onChange={onChange}
    />
  );
}

/** Whether it is the new password itself that will not do. */
export const isUnfit = (problem: unknown): boolean =>
  problem instanceof CallProblem && problem.code === "http/invalid-value";
