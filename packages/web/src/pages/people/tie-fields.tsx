import { vocabulary } from "@parent-circles/core";
import { pagesPersonWords } from "@parent-circles/words";
import { Choice } from "../../pieces/choice.tsx";
import { Select } from "../../pieces/select.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { useLanguageOptions } from "./languages-field.tsx";
import { tieAnswers, type TieDraft } from "./tie-draft.ts";

/** What is filled in, and about whom. */
export interface TieFieldsProps {
  readonly draft: TieDraft;
  readonly names: { readonly truster: string; readonly trusted: string };
  readonly onChange: (part: Partial<TieDraft>) => void;
}

/** Whether one comes along when the other asks, who said so, and which language they speak together. */
export function TieFields({ draft, names, onChange }: TieFieldsProps) {
  const { tieForm: words, ties } = useWords(pagesPersonWords);
  const { say } = useSpeaker();
  const languages = useLanguageOptions(draft.language === "" || draft.language === "none" ? [] : [draft.language]);
  const makesTie = draft.answer !== "certainlyNot";
  return (
    <>
      <Choice
        look="cards"
        legend={say(words.question, names)}
        options={tieAnswers.map((value) => ({ value, text: words.answers[value] }))}
        chosen={draft.answer as (typeof tieAnswers)[number]}
        onChoose={(answer) => onChange({ answer })}
      />
      {makesTie ? (
        <>
          <Choice
            look="cards"
            legend={words.said}
            options={vocabulary.reporters.map((value) => ({
              value,
              text: say(words.saidBy[value], names),
            }))}
            chosen={draft.reportedBy as "truster"}
            onChoose={(reportedBy) => onChange({ reportedBy })}
          />
          <Select
            label={words.language}
            options={[
              { value: "", text: words.languageUnknown },
              ...languages,
              { value: "none", text: ties.noLanguage },
            ]}
            chosen={draft.language}
            onChoose={(language) => onChange({ language })}
          />
        </>
      ) : (
        <p role="status">{words.notWritten}</p>
      )}
    </>
  );
}
