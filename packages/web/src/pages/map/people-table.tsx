import { useMemo, useState } from "preact/hooks";
import type { View } from "../../data/shapes.ts";
import { Notice } from "../../pieces/notice.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { chosenRows, everybody, type RowChoice } from "./chosen-rows.ts";
import { columns, type PeopleRow, peopleRows } from "./people-rows.ts";
import { RowFilters } from "./row-filters.tsx";

/** The table twin of the map: sorted and filtered, with everything that the map shows. */
export function PeopleTable({ view }: { view: View }) {
  const speaker = useSpeaker();
  const { words, say, language } = speaker;
  const [choice, setChoice] = useState(everybody);
  const rows = useMemo(() => peopleRows(view, speaker), [view, speaker]);
  const chosen = chosenRows(rows, choice, language);
  const change = (part: Partial<RowChoice>) => setChoice({ ...choice, ...part });
  return (
    <section class="stack">
      <RowFilters choice={choice} onChange={change} />
      <p class="quiet" role="status">
        {say(words.map.shown, { count: chosen.length })}
      </p>
      {chosen.length === 0 ? (
        <Notice tone="calm">{words.map.nobody}</Notice>
      ) : (
        <table class="people" role="table">
          <Headings choice={choice} onChange={change} />
          <tbody role="rowgroup">
            {chosen.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Headings({ choice, onChange }: { choice: RowChoice; onChange: (part: Partial<RowChoice>) => void }) {
  const { words, say } = useSpeaker();
  const { sortedBy, descending } = choice;
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th
            key={column}
            role="columnheader"
            scope="col"
            aria-sort={column !== sortedBy ? undefined : descending ? "descending" : "ascending"}
          >
            <button
              type="button"
              title={say(words.map.sortBy, { column: words.map.columns[column] })}
              onClick={() => onChange({ sortedBy: column, descending: column === sortedBy && !descending })}
            >
              {words.map.columns[column]}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ row }: { row: PeopleRow }) {
  const { words } = useSpeaker();
  const [, ...others] = columns;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <bdi>{row.name}</bdi>
        <small>{row.role}</small>
      </th>
      {others.map((column) => (
        <td key={column} role="cell" data-label={words.map.columns[column]} class={row[column] === "" ? "nothing" : ""}>
          {row[column]}
        </td>
      ))}
    </tr>
  );
}
