import type { NetworkDocument } from "@parent-circles/core";
import { pagesImportWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { SheetsRead } from "./asked.ts";
import { ChoicesMade } from "./choices-made.tsx";
import type { Stored } from "./stored.ts";
import { Meaning } from "./meaning.tsx";
import { Returning } from "./returning.tsx";
import { RowsTable } from "./rows-table.tsx";
import { Step } from "./step.tsx";
import type { ReadingIn } from "./use-import.ts";
import { useStoring } from "./use-storing.ts";

/** What was read of her rows, and what is done with it. */
export interface RowsStepProps {
  readonly reading: ReadingIn;
  readonly read: SheetsRead;
  readonly document: NetworkDocument;
  readonly asOf: string;
  readonly onBack: () => void;
  readonly onStored: (stored: Stored) => void;
}

/** Row by row what would happen; nothing is kept before she takes it. */
export function RowsStep({ reading, read, document, asOf, onBack, onStored }: RowsStepProps) {
  const { rows: words } = useWords(pagesImportWords);
  const { say } = useSpeaker();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const isTaken = (state: string): boolean => state === "new" || state === "known";
  const taken = read.rows.filter(({ state }) => isTaken(state)).length;
  const waiting = read.rows.length - taken;
  const storing = useStoring(document, (done) => onStored({ done, left: waiting }));
  const isAllKnown = read.rows.length > 0 && read.rows.every(({ state }) => state === "known");
  const holdsAnything = document.people.length + (document.ties?.length ?? 0) + (document.nominations?.length ?? 0) > 0;
  return (
    <Step step={2} title={words.title} lead={words.lead}>
      {isAllKnown && <Notice tone="calm">{words.allKnown}</Notice>}
      <RowsTable read={read} reading={reading} />
      <ChoicesMade read={read} reading={reading} />
      <Meaning read={read} reading={reading} asOf={asOf} />
      {storing.returning.length > 0 && (
        <Returning returning={storing.returning} rows={read.rows} asked={asked} onAsked={setAsked} />
      )}
      {storing.doing.problem !== undefined && <Failed problem={storing.doing.problem} />}
      {!holdsAnything && <Notice tone="calm">{words.none}</Notice>}
      {waiting > 0 && <p class="quiet">{say(words.waits, { count: waiting })}</p>}
      <div class="buttons">
        {holdsAnything && (
          <Button
            look="main"
            busy={storing.doing.busy || reading.reading.busy}
            onPress={() => storing.store(storing.returning.length > 0 ? asked : undefined)}
          >
            {storing.returning.length > 0 ? words.goOn : say(words.take, { count: taken })}
          </Button>
        )}
        <Button look="plain" onPress={onBack}>
          {words.back}
        </Button>
      </div>
    </Step>
  );
}
