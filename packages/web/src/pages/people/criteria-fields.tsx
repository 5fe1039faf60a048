import { vocabulary } from "@parent-circles/core";
import { pagesPersonWords } from "@parent-circles/words";
import { Choice } from "../../pieces/choice.tsx";
import { Select } from "../../pieces/select.tsx";
import { useWords } from "../../words/use-words.ts";
import {
  answered,
  criteria,
  type CriteriaDraft,
  type Criterion,
  type CriterionDraft,
  isComplete,
  ratings,
} from "./criteria-draft.ts";

/** What is filled in, and whether she tried to keep it. */
export interface CriteriaFieldsProps {
  readonly drafts: CriteriaDraft;
  readonly tried: boolean;
  readonly onChange: (drafts: CriteriaDraft) => void;
}

/** What was seen of her, by what, and who saw it: one criterion after the other. */
export function CriteriaFields({ drafts, tried, onChange }: CriteriaFieldsProps) {
  const { criteria: words } = useWords(pagesPersonWords);
  return (
    <>
      {criteria.map((criterion) => (
        <OneCriterion
          key={criterion}
          criterion={criterion}
          draft={drafts[criterion]}
          onChange={(part) => onChange(answered(drafts, criterion, part))}
        />
      ))}
      {tried && !isComplete(drafts) && (
        <p class="field-error" role="alert">
          {words.incomplete}
        </p>
      )}
    </>
  );
}

interface OneCriterionProps {
  readonly criterion: Criterion;
  readonly draft: CriterionDraft;
  readonly onChange: (part: Partial<CriterionDraft>) => void;
}

function OneCriterion({ criterion, draft, onChange }: OneCriterionProps) {
  const { criteria: words } = useWords(pagesPersonWords);
  const name = words.names[criterion];
  const isSeen = draft.rating !== "" && draft.rating !== "declined";
  return (
    <div class="asked">
      <Choice
        look="segments"
        legend={name}
        options={[
          ...ratings.map((value) => ({ value, text: words.ratings[value] })),
          { value: "declined" as const, text: words.declined },
          { value: "" as const, text: words.unknownChoice },
        ]}
        chosen={draft.rating}
        onChoose={(rating) => onChange({ rating })}
      />
      {isSeen && (
        <>
          <Choice
            look="segments"
            legend={`${words.onWhat} (${name})`}
            options={vocabulary.evidenceKinds.map((value) => ({ value, text: words.evidence[value] }))}
            chosen={draft.evidence}
            onChoose={(evidence) => onChange({ evidence })}
          />
          <Select
            label={`${words.byWhom} (${name})`}
            options={Object.entries(words.by).map(([value, text]) => ({ value, text }))}
            chosen={draft.by in words.by ? draft.by : "somebody"}
            onChoose={(by) => onChange({ by })}
          />
        </>
      )}
    </div>
  );
}
