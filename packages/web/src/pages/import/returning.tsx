import { pagesImportWords } from "@parent-circles/words";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { ToldRow } from "./asked.ts";

/** Rows of those who did not want to be in the network, and which of them asked to come back. */
export interface ReturningProps {
  readonly returning: readonly string[];
  readonly rows: readonly ToldRow[];
  readonly asked: readonly string[];
  readonly onAsked: (asked: readonly string[]) => void;
}

/** whoever left comes back only where she herself asked to; without a tick her row is left out. */
export function Returning({ returning, rows, asked, onAsked }: ReturningProps) {
  const { rows: words } = useWords(pagesImportWords);
  const { say } = useSpeaker();
  const rowOf = (id: string): number => rows.find(({ people }) => people.some((one) => one.id === id))?.at ?? 0;
  return (
    <section class="card to-decide" role="alert">
      <h2>{words.returning}</h2>
      <p>{words.returningText}</p>
      {returning.map((id) => (
        <label key={id} class="tick">
          <input
            type="checkbox"
            checked={asked.includes(id)}
            onChange={(event) =>
              onAsked(event.currentTarget.checked ? [...asked, id] : asked.filter((other) => other !== id))
            }
          />
          <span>{say(words.returningRow, { row: rowOf(id) })}</span>
        </label>
      ))}
    </section>
  );
}
