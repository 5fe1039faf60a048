import { pagesImportWords } from "@parent-circles/words";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { SheetsRead } from "./asked.ts";
import { ColumnsTable } from "./columns-table.tsx";
import { Forbidden, ScoreQuestions, WordMeanings } from "./decisions.tsx";
import { Step } from "./step.tsx";
import type { ReadingIn } from "./use-import.ts";

/** What was read, and how it goes on. */
export interface ColumnsStepProps {
  readonly reading: ReadingIn;
  readonly read: SheetsRead;
  readonly onNext: () => void;
  readonly onOther: () => void;
}

/** What was understood of each column and why, for her to correct; what may not be stored is left out by her alone. */
export function ColumnsStep({ reading, read, onNext, onOther }: ColumnsStepProps) {
  const words = useWords(pagesImportWords);
  const { say } = useSpeaker();
  const isWaiting = read.document === undefined;
  // A forbidden column has a card of its own.
  const others = read.refused.filter(({ code }) => code !== "intake/forbidden-column");
  return (
    <Step step={1} title={words.columns.title} lead={words.columns.lead}>
      <p class="quiet">
        {read.tables.map(({ name, rows }) => (
          <span key={name} class="file-told">
            {say(words.file, { file: name, count: rows })}
          </span>
        ))}
      </p>
      {others.length > 0 && (
        <Notice tone="wrong">
          {[...new Set(others.map(({ text }) => text))].map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <Forbidden reading={reading} read={read} />
      <ScoreQuestions reading={reading} read={read} />
      <WordMeanings reading={reading} read={read} />
      {read.tables.map((table, index) => (
        <ColumnsTable key={`${index} ${table.name}`} table={table} reading={reading} />
      ))}
      {isWaiting && <p role="status">{words.columns.notYet}</p>}
      <div class="buttons">
        {!isWaiting && (
          <Button look="main" busy={reading.reading.busy} onPress={onNext}>
            {words.columns.next}
          </Button>
        )}
        <Button look="plain" onPress={onOther}>
          {words.choose.another}
        </Button>
      </div>
    </Step>
  );
}
