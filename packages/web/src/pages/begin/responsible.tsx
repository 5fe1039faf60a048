import { pagesBeginWords } from "@parent-circles/words";
import { Button } from "../../pieces/button.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Failed } from "../../pieces/show.tsx";
import { Steps } from "../../pieces/steps.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useWords } from "../../words/use-words.ts";
import type { StepProps } from "./draft.ts";

/** Who answers for the data, and where the assessment is kept; without one everything that follows is a trial. */
export function Responsible({ draft, change, making, onNext, onBack }: StepProps & { readonly onBack: () => void }) {
  const { responsible, steps, next, back } = useWords(pagesBeginWords);
  const isTrial = draft.hasAssessment === "notYet";
  return (
    <Page title={responsible.title} lead={responsible.lead}>
      <Steps names={Object.values(steps)} at={2} />
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          onNext();
        }}
      >
        {making.problem !== undefined && <Failed problem={making.problem} />}
        <TextField
          label={responsible.controller}
          hint={responsible.controllerHint}
          value={draft.controller}
          onChange={(controller) => change({ controller })}
        />
        <Choice
          look="segments"
          legend={responsible.hasAssessment}
          options={[
            { value: "yes", text: responsible.yes },
            { value: "notYet", text: responsible.notYet },
          ]}
          chosen={draft.hasAssessment}
          onChoose={(hasAssessment) => change({ hasAssessment })}
        />
        {isTrial ? (
          <Notice tone="calm">
            <p>
              <strong>{responsible.trial}</strong>
            </p>
            <p>{responsible.whenReady}</p>
            <p>{responsible.example}</p>
          </Notice>
        ) : (
          <TextField
            label={responsible.where}
            hint={responsible.whereHint}
            value={draft.assessment}
            onChange={(assessment) => change({ assessment })}
          />
        )}
        <div class="buttons">
          <Button look="main" busy={making.busy}>
            {isTrial ? responsible.makeTrial : next}
          </Button>
          <Button onPress={onBack}>{back}</Button>
        </div>
      </form>
    </Page>
  );
}
