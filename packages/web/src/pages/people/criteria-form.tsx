import { vocabulary } from "@parent-circles/core";
import { pagesPersonWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { useDoing } from "../../data/use-doing.ts";
import { savePerson } from "../../data/people-calls.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Select } from "../../pieces/select.tsx";
import { Form } from "../../pieces/form.tsx";
import { useWords } from "../../words/use-words.ts";
import {
  criteria,
  criteriaOf,
  type Criterion,
  type CriterionDraft,
  criterionDraft,
  lacksEvidence,
  ratings,
} from "./criteria-draft.ts";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import type { PersonPartProps } from "./known-person.ts";

type Drafts = Readonly<Record<Criterion, CriterionDraft>>;

/** Fills in what was seen of her, by what, and who saw it. */
export function CriteriaForm({ known, onChanged, onClosed }: PersonPartProps & { onClosed: () => void }) {
  const { criteria: words, tieForm } = useWords(pagesPersonWords);
  const { network } = useVisitor();
  const { person, etag, view } = known;
  const [drafts, setDrafts] = useState(
    () => Object.fromEntries(criteria.map((one) => [one, criterionDraft(person.criteria?.[one])])) as Drafts,
  );
  const [tried, setTried] = useState(false);
  const saving = useDoing();
  const isComplete = !Object.values(drafts).some(lacksEvidence);
  const save = () => {
    setTried(true);
    if (!isComplete) return;
    saving.start(async () => {
      const { criteria: before, ...rest } = person;
      const after = criteriaOf(before, drafts, view.asOf);
      try {
        await savePerson(network.id, {
          value: Object.keys(after).length === 0 ? rest : { ...rest, criteria: after },
          etag,
        });
        onClosed();
      } finally {
        onChanged();
      }
    });
  };
  return (
    <Form look="stack" onSend={save}>
      {criteria.map((criterion) => (
        <OneCriterion
          key={criterion}
          name={words.names[criterion]}
          draft={drafts[criterion]}
          onChange={(part) => setDrafts({ ...drafts, [criterion]: { ...drafts[criterion], ...part } })}
        />
      ))}
      {tried && !isComplete && (
        <p class="field-error" role="alert">
          {words.incomplete}
        </p>
      )}
      {saving.problem !== undefined && <FailedTyping problem={saving.problem} />}
      <div class="buttons">
        <Button look="main" busy={saving.busy}>
          {words.save}
        </Button>
        <Button onPress={onClosed}>{tieForm.cancel}</Button>
      </div>
    </Form>
  );
}

interface OneCriterionProps {
  readonly name: string;
  readonly draft: CriterionDraft;
  readonly onChange: (part: Partial<CriterionDraft>) => void;
}

function OneCriterion({ name, draft, onChange }: OneCriterionProps) {
  const { criteria: words } = useWords(pagesPersonWords);
  const isSeen = draft.rating !== "" && draft.rating !== "declined";
  return (
    <div class="asked">
      <Select
        label={name}
        options={[
          { value: "", text: words.unknownChoice },
          ...ratings.map((value) => ({ value, text: words.ratings[value] })),
          { value: "declined", text: words.declined },
        ]}
        chosen={draft.rating}
        onChoose={(rating) => onChange({ rating })}
      />
      {isSeen && (
        <>
          <Select
            label={`${words.onWhat} (${name})`}
            options={[
              { value: "", text: "—" },
              ...vocabulary.evidenceKinds.map((value) => ({ value, text: words.evidence[value] })),
            ]}
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
