import { pagesImportWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { Button } from "../../pieces/button.tsx";
import { Chip } from "../../pieces/chip.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { type RowState, rowStates, type SheetsRead, type ToldRow } from "./asked.ts";
import { RowTold } from "./row-told.tsx";
import type { ReadingIn } from "./use-import.ts";

/** So many rows are shown at once: a sheet of a city makes no page of a city. */
const shownAtOnce = 12;

/** The rows of her sheet with what would happen, those first that need her. */
export function RowsTable({ read, reading }: { read: SheetsRead; reading: ReadingIn }) {
  const { rows: words } = useWords(pagesImportWords);
  const { say } = useSpeaker();
  const [state, setState] = useState<RowState | "">("");
  const [most, setMost] = useState(shownAtOnce);
  const present = rowStates.filter((of) => read.rows.some((row) => row.state === of));
  const chosen = state !== "" && present.includes(state) ? state : "";
  const rows = read.rows
    .filter((row) => chosen === "" || row.state === chosen)
    .toSorted((one, other) => rowStates.indexOf(one.state) - rowStates.indexOf(other.state));
  return (
    <>
      {present.length > 1 && <Filter read={read} present={present} chosen={chosen} onChoose={setState} />}
      <table class="people plain-heads rows-read">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.written}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <Row key={row.key} row={row} reading={reading} />
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <div class="buttons">
          <Button onPress={() => setMost(most + shownAtOnce)}>
            {say(words.more, { count: Math.min(shownAtOnce, rows.length - most) })}
          </Button>
        </div>
      )}
    </>
  );
}

interface FilterProps {
  readonly read: SheetsRead;
  readonly present: readonly RowState[];
  readonly chosen: RowState | "";
  readonly onChoose: (state: RowState | "") => void;
}

function Filter({ read, present, chosen, onChoose }: FilterProps) {
  const { rows: words } = useWords(pagesImportWords);
  const { say } = useSpeaker();
  const count = (of: RowState): number => read.rows.filter((row) => row.state === of).length;
  const text = (of: string, many: number): string => say(words.filter, { state: of, count: many });
  return (
    <Choice
      look="segments"
      legend={words.show}
      options={[
        { value: "" as const, text: text(words.all, read.rows.length) },
        ...present.map((of) => ({ value: of, text: text(words.states[of], count(of)) })),
      ]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

const tones = { choose: "calm", refused: "calm", new: "good", known: "faint", later: "faint" } as const;

function Row({ row, reading }: { row: ToldRow; reading: ReadingIn }) {
  const { rows: words } = useWords(pagesImportWords);
  const [first, ...others] = row.written;
  return (
    <tr>
      <th scope="row">
        <span class="row-word">{words.row} </span>
        {row.at}
      </th>
      <td data-label={words.written}>
        <bdi>{first}</bdi>
        <small dir="auto">{others.join(" · ")}</small>
      </td>
      <td>
        <Chip tone={tones[row.state]}>{words.states[row.state]}</Chip>
        <RowTold row={row} reading={reading} />
      </td>
    </tr>
  );
}
