import { pagesImportWords } from "@parent-circles/words";
import { Button } from "../../pieces/button.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { SheetsRead } from "./asked.ts";
import { rowKey } from "./placed.ts";
import type { ReadingIn } from "./use-import.ts";

/** Of whom she said who is meant, each to be taken back. */
export function ChoicesMade({
  read,
  reading: { said, say: sayMore, reading },
}: {
  read: SheetsRead;
  reading: ReadingIn;
}) {
  const { rows: words } = useWords(pagesImportWords);
  const { say } = useSpeaker();
  const { rows = {}, names = {} } = said.said;
  const people = new Map(read.rows.flatMap((row) => row.people.map(({ id, label }) => [id, label] as const)));
  const writtenAt = (place: string): string => read.rows.find(({ key }) => key === rowKey(place))?.written[0] ?? "";
  const without = (all: Readonly<Record<string, string>>, key: string): Record<string, string> =>
    Object.fromEntries(Object.entries(all).filter(([other]) => other !== key));
  const made = [
    ...Object.entries(rows).map(([place, who]) => ({
      name: writtenAt(place),
      who,
      takeBack: () => sayMore({ said: { names, rows: without(rows, place) } }),
    })),
    ...Object.entries(names).map(([name, who]) => ({
      name,
      who,
      takeBack: () => sayMore({ said: { rows, names: without(names, name) } }),
    })),
  ];
  if (made.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.choices}</h2>
      <ul class="plain-list">
        {made.map(({ name, who, takeBack }) => {
          const text =
            who === "new"
              ? say(words.chosenNew, { name })
              : say(words.chosen, { name, who: people.get(who) ?? read.labels[who] ?? who });
          return (
            <li key={text} class="row">
              <span>{text}</span>
              <Button look="plain" busy={reading.busy} label={`${words.takeBack}: ${text}`} onPress={takeBack}>
                {words.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
