import { pagesImportWords } from "@parent-circles/words";
import { Button } from "../../pieces/button.tsx";
import { Chip } from "../../pieces/chip.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { Select } from "../../pieces/select.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { SheetsRead, UnknownWord } from "./asked.ts";
import { askedAnswers } from "./questions.ts";
import type { ReadingIn } from "./use-import.ts";

/** What she decides on: with how it is read again, and what was read. */
export interface DecisionProps {
  readonly reading: ReadingIn;
  readonly read: SheetsRead;
}

/** Columns that name what is never stored: named, and left out by her, so that they never travel. */
export function Forbidden({ reading: { said, say: sayMore, reading }, read }: DecisionProps) {
  const { columns } = useWords(pagesImportWords);
  const { say, list } = useSpeaker();
  const found = read.tables.flatMap((table) => table.columns.filter(({ isForbidden }) => isForbidden));
  const names = [...new Set(found.map(({ header }) => header))];
  if (names.length === 0) return null;
  const told = list(names.map((name) => `“${name}”`));
  return (
    <section class="card to-decide">
      <div class="row">
        <h2>{say(columns.forbidden, { columns: told })}</h2>
        <Chip>{columns.decide}</Chip>
      </div>
      <p>{columns.forbiddenText}</p>
      <div class="buttons">
        <Button busy={reading.busy} onPress={() => sayMore({ leaveOut: [...said.leaveOut, ...names] })}>
          {say(columns.leaveOut, { columns: told })}
        </Button>
      </div>
    </section>
  );
}

/** What was asked where there are numbers from 1 to 5: what she does not know claims nothing. */
export function ScoreQuestions({ reading: { said, say: sayMore }, read }: DecisionProps) {
  const { columns } = useWords(pagesImportWords);
  const { say } = useSpeaker();
  return (
    <>
      {read.questions.map(({ file, header }) => (
        <section key={file} class="card to-decide side-by-side">
          <Choice
            look="cards"
            legend={say(columns.asked, { column: header.replace(/[?؟\s]+$/u, "") })}
            options={askedAnswers.map((value) => ({ value, ...columns.answers[value] }))}
            chosen={said.answers[file] ?? "unknown"}
            onChoose={(answer) => sayMore({ answers: { ...said.answers, [file]: answer } })}
          />
          <p class="quiet">{columns.askedText}</p>
        </section>
      ))}
    </>
  );
}

/** Words that a column with fixed words does not know: she says what they mean, or they are not taken. */
export function WordMeanings({ reading: { said, say: sayMore }, read }: DecisionProps) {
  const { columns } = useWords(pagesImportWords);
  const { words, say } = useSpeaker();
  const given = Object.entries(said.mapping).flatMap(([file, { values = {} }]) =>
    Object.entries(values).flatMap(([header, meanings]) =>
      Object.keys(meanings).map((word): UnknownWord => ({ file, header, word, field: fieldOf(read, file, header) })),
    ),
  );
  const all = [...given, ...read.words];
  if (all.length === 0) return null;
  const meaningsOf = (field: string): readonly (readonly [value: string, text: string])[] => {
    if (field === "score")
      return Array.from({ length: mostScore }, (_, at) => [String(at + 1), String(at + 1)] as const);
    if (field === "role") return Object.entries(words.roles).filter(([called]) => called !== "institution");
    if (field === "consentState") return consents.map((state) => [state, words.consent[state]] as const);
    return [
      ["trust", columns.fields.names.trusts],
      ["knows", columns.fields.names.knows],
    ];
  };
  const mean = ({ file, header, word }: UnknownWord, value: string) => {
    const own = said.mapping[file] ?? {};
    const { [word]: _, ...others } = own.values?.[header] ?? {};
    const meanings = value === "" ? others : { ...others, [word]: value };
    sayMore({ mapping: { ...said.mapping, [file]: { ...own, values: { ...own.values, [header]: meanings } } } });
  };
  return (
    <section class="card to-decide">
      <h2>{columns.words}</h2>
      {all.map((one) => (
        <Select
          key={`${one.header} ${one.word}`}
          label={say(columns.word, { word: one.word, column: one.header })}
          options={[
            { value: "", text: columns.wordUnknown },
            ...meaningsOf(one.field).map(([value, text]) => ({ value, text })),
          ]}
          chosen={said.mapping[one.file]?.values?.[one.header]?.[one.word] ?? ""}
          onChoose={(value) => mean(one, value)}
        />
      ))}
    </section>
  );
}

const mostScore = 5;
const consents = ["named", "informed", "declined"] as const;

const fieldOf = ({ tables }: SheetsRead, file: string, header: string): string =>
  tables.find((table) => table.file === file)?.columns.find((column) => column.header === header)?.is ?? "";
