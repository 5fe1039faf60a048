import { pagesPeopleWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { canKeepPasskeys, provenByPasskey } from "../../data/access-calls.ts";
import { CallProblem } from "../../data/call-problem.ts";
import { stepUp } from "../../data/people-calls.ts";
import type { NewStepUp } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { CodeField } from "../../pieces/code-field.tsx";
import { Link } from "../../pieces/link.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Failed } from "../../pieces/show.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { Form } from "../../pieces/form.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** After many people within an hour: whether it is still she, by passkey where she has one. */
export function ManyRead({ onProven }: { onProven: () => void }) {
  const { manyRead, back } = useWords(pagesPeopleWords);
  const { passkey } = useSpeaker().words;
  const { hasPasskey, hasPassword, recoveryCodesLeft } = useVisitor();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const typed = { password, ...(code === "" ? {} : { code }) };
  const proving = useDoing();
  const prove = (proof: () => NewStepUp | Promise<NewStepUp>) =>
    proving.start(async () => {
      await stepUp(await proof());
      onProven();
    });
  const mayUsePasskey = hasPasskey && canKeepPasskeys();
  const isImpossible =
    !(mayUsePasskey || hasPassword) ||
    (proving.problem instanceof CallProblem && proving.problem.code === "http/step-up-not-possible");
  return (
    <Page title={manyRead.title} lead={manyRead.lead}>
      <p>
        <Link page="people">{back}</Link>
      </p>
      {isImpossible ? (
        <Notice tone="calm">{manyRead.wait}</Notice>
      ) : (
        <Form onSend={() => prove(() => typed)}>
          {proving.problem !== undefined && <Failed problem={proving.problem} />}
          {mayUsePasskey && (
            <>
              <div class="buttons">
                <Button look="main" busy={proving.busy} onPress={() => prove(provenByPasskey)}>
                  {manyRead.usePasskey}
                </Button>
              </div>
              <p class="quiet">{passkey.hint}</p>
            </>
          )}
          {hasPassword && (
            <>
              <TextField label={manyRead.password} kind="secret" value={password} onChange={setPassword} />
              {recoveryCodesLeft !== undefined && <CodeField value={code} onChange={setCode} />}
              <div class="buttons">
                <Button look={mayUsePasskey ? "quiet" : "main"} busy={proving.busy}>
                  {manyRead.go}
                </Button>
              </div>
            </>
          )}
        </Form>
      )}
    </Page>
  );
}
