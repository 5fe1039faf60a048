import { pagesPeopleWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { CallProblem } from "../../data/call-problem.ts";
import { stepUp } from "../../data/people-calls.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Link } from "../../pieces/link.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Failed } from "../../pieces/show.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { Form } from "../../pieces/form.tsx";
import { useWords } from "../../words/use-words.ts";

/** After many people within an hour: whether it is still she. */
export function ManyRead({ onProven }: { onProven: () => void }) {
  const { manyRead, back } = useWords(pagesPeopleWords);
  const { hasPassword } = useVisitor();
  const [password, setPassword] = useState("");
  const proving = useDoing();
  const prove = () =>
    proving.start(async () => {
      await stepUp(password);
      onProven();
    });
  const isImpossible =
    !hasPassword || (proving.problem instanceof CallProblem && proving.problem.code === "http/step-up-not-possible");
  return (
    <Page title={manyRead.title} lead={manyRead.lead}>
      <p>
        <Link page="people">{back}</Link>
      </p>
      {isImpossible ? (
        <Notice tone="calm">{manyRead.wait}</Notice>
      ) : (
        <Form onSend={prove}>
          <TextField label={manyRead.password} kind="secret" value={password} onChange={setPassword} />
          {proving.problem !== undefined && <Failed problem={proving.problem} />}
          <div class="buttons">
            <Button look="main" busy={proving.busy}>
              {manyRead.go}
            </Button>
          </div>
        </Form>
      )}
    </Page>
  );
}
