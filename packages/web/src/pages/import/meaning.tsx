import { pagesImportWords } from "@parent-circles/words";
import { daysAfter } from "../../data/days.ts";
import { Choice } from "../../pieces/choice.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { SheetsRead } from "./asked.ts";
import type { ReadingIn } from "./use-import.ts";

/** Within so many days whoever was named is told. */
const daysToTell = 30;
/** Portions of talks that a coordinator can hold beside her other work. */
const portions = [10, 20] as const;

/** What the rows mean for the people: who is to be told, by when, and whether it is taken in portions. */
export function Meaning({
  read: { talks, allTalks },
  reading: { said, say: sayMore },
  asOf,
}: {
  read: SheetsRead;
  reading: ReadingIn;
  asOf: string;
}) {
  const { rows: words } = useWords(pagesImportWords);
  const { say, date } = useSpeaker();
  const smaller = portions.filter((size) => size < allTalks);
  return (
    <div class="beside">
      <section class="card">
        <h2>{words.means}</h2>
        <p>
          {talks === 0 ? words.noTalks : say(words.talks, { count: talks, date: date(daysAfter(asOf, daysToTell)) })}
        </p>
        {smaller.length > 0 && (
          <>
            <Choice
              look="cards"
              legend={words.portion}
              options={[
                { value: "", text: say(words.allAtOnce, { count: allTalks }) },
                ...smaller.map((size) => ({ value: String(size), text: say(words.someFirst, { count: size }) })),
              ]}
              chosen={said.mostTalks === undefined ? "" : String(said.mostTalks)}
              onChoose={(size) => sayMore({ mostTalks: size === "" ? undefined : Number(size) })}
            />
            <p class="quiet">{words.portionHint}</p>
          </>
        )}
      </section>
      <section class="card">
        <h2>{words.undo}</h2>
        <p>{words.undoText}</p>
      </section>
    </div>
  );
}
