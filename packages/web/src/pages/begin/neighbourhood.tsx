import { pagesBeginWords } from "@parent-circles/words";
import { Button } from "../../pieces/button.tsx";
import { Page } from "../../pieces/page.tsx";
import { Failed } from "../../pieces/show.tsx";
import { Steps } from "../../pieces/steps.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useWords } from "../../words/use-words.ts";
import type { StepProps } from "./draft.ts";

/** What the neighbourhood is called. */
export function Neighbourhood({ draft, change, making, onNext }: StepProps) {
  const { neighbourhood, steps, next } = useWords(pagesBeginWords);
  return (
    <Page title={neighbourhood.title} lead={neighbourhood.lead}>
      <Steps names={Object.values(steps)} at={1} />
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          onNext();
        }}
      >
        {making.problem !== undefined && <Failed problem={making.problem} />}
        <TextField label={neighbourhood.name} value={draft.name} onChange={(name) => change({ name })} />
        <div class="buttons">
          <Button look="main" busy={making.busy}>
            {next}
          </Button>
        </div>
      </form>
    </Page>
  );
}
