import { pagesSecondFactorWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { canKeepPasskeys, fetchSecondFactorOffer, provenByPasskey, setSecondFactor } from "../../data/access-calls.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { CodeField } from "../../pieces/code-field.tsx";
import { CodePicture } from "../../pieces/code-picture.tsx";
import { Form } from "../../pieces/form.tsx";
import { Copied } from "../../pieces/link-to-give.tsx";
import { Page } from "../../pieces/page.tsx";
import { Failed, Show } from "../../pieces/show.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";

/** What is asked of whoever came with a password alone, before anything else. */
export function FirstSecondFactor() {
  const words = useWords(pagesSecondFactorWords);
  return (
    <Page title={words.mustTitle} lead={words.why}>
      <section class="card">
        <SetUp />
      </section>
    </Page>
  );
}

/** The second step beside her password: whether it is on, and how to set it anew. */
export function SecondFactor() {
  const words = useWords(pagesSecondFactorWords);
  const { say } = useSpeaker();
  const { recoveryCodesLeft } = useVisitor();
  const [isAgain, setAgain] = useState(false);
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {recoveryCodesLeft === undefined ? (
        <>
          <p>{words.why}</p>
          <SetUp />
        </>
      ) : (
        <>
          <p>
            {words.on} {say(words.left, { count: recoveryCodesLeft })}
          </p>
          {isAgain ? (
            <>
              <p>{words.againLead}</p>
              <SetUp />
            </>
          ) : (
            <div class="buttons">
              <Button onPress={() => setAgain(true)}>{words.again}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** The app is given its key, shows with a code that it has it, and the recovery codes are told. */
function SetUp() {
  const loaded = useLoaded("second factor", fetchSecondFactorOffer);
  const words = useWords(pagesSecondFactorWords);
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>();
  if (recoveryCodes !== undefined) return <RecoveryCodes codes={recoveryCodes} />;
  return (
    <Show loaded={loaded}>
      {({ secret, uri }) => (
        <>
          <p>{words.app}</p>
          <CodePicture text={uri} caption={words.scan} />
          <p>
            <a href={uri}>{words.openApp}</a>
          </p>
          <Copied label={words.typed} text={secret.replaceAll(/(.{4})(?!$)/g, "$1 ")} />
          <ShownByCode onSet={setRecoveryCodes} />
        </>
      )}
    </Show>
  );
}

function ShownByCode({ onSet }: { onSet: (recoveryCodes: readonly string[]) => void }) {
  const { words } = useSpeaker();
  const texts = useWords(pagesSecondFactorWords);
  const { mustSetSecondFactor, recoveryCodesLeft, hasPasskey } = useVisitor();
  const [newCode, setNewCode] = useState("");
  const [old, setOld] = useState("");
  const [code, setCode] = useState("");
  const sending = useDoing();
  const isJustIn = mustSetSecondFactor === true;
  const hers = { old, ...(code === "" ? {} : { code }) };
  const send = (proof: () => object | Promise<object>) =>
    sending.start(async () => {
      onSet(await setSecondFactor({ newCode, ...(await proof()) }));
    });
  return (
    <Form look="stack" onSend={() => send(() => (isJustIn ? {} : hers))}>
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
      <TextField label={texts.newCode} kind="code" value={newCode} onChange={setNewCode} />
      {!isJustIn && <TextField label={words.account.old} kind="secret" value={old} onChange={setOld} />}
      {recoveryCodesLeft !== undefined && <CodeField value={code} onChange={setCode} />}
      <div class="buttons">
        <Button look="main" busy={sending.busy}>
          {texts.set}
        </Button>
        {!isJustIn && hasPasskey && canKeepPasskeys() && (
          <Button look="plain" busy={sending.busy} onPress={() => send(provenByPasskey)}>
            {words.account.usePasskey}
          </Button>
        )}
      </div>
    </Form>
  );
}
