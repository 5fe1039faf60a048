import { type Catalogue, pagesImportWords } from "@parent-circles/words";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { ToldTable } from "./asked.ts";
import { choicesFor, type FieldWords, isChosenByColumn } from "./column-choices.ts";
import type { ReadingIn } from "./use-import.ts";

type Column = ToldTable["columns"][number];
type Reasons = Catalogue["pagesImport"]["columns"]["reasons"];

/** Column by column as what it is read and why, changed by a plain list. */
export function ColumnsTable({ table, reading }: { table: ToldTable; reading: ReadingIn }) {
  const { columns: words } = useWords(pagesImportWords);
  if (!isChosenByColumn(table)) {
    const { shapes } = words;
    const shape = Object.hasOwn(shapes, table.format ?? "") ? (table.format as keyof typeof shapes) : "program";
    return (
      <section class="card">
        <p>{shapes[shape]}</p>
      </section>
    );
  }
  return (
    <table class="people plain-heads">
      <thead>
        <tr>
          <th scope="col">{words.written}</th>
          <th scope="col">{words.is}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns
          .filter(({ isForbidden }) => !isForbidden)
          .map((column) => (
            <tr key={column.column}>
              <th scope="row">
                <bdi>{column.header}</bdi>
                <small dir="auto">{column.examples.join(" · ")}</small>
              </th>
              <td data-label={words.is}>
                <IsSelect table={table} column={column} reading={reading} />
              </td>
              <td data-label={words.why}>{words.reasons[reasonOf(column, words.fields)]}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const ownReasons: Readonly<Record<string, keyof Reasons>> = {
  surname: "surname",
  consentState: "consent",
  languages: "languages",
};

function reasonOf({ is, by, isLeftOut, because }: Column, { names }: FieldWords): keyof Reasons {
  if (isLeftOut) return "leftOut";
  if (is === null) return because === "intake/row-numbers" ? "counts" : because === undefined ? "unknown" : "program";
  return ownReasons[is] ?? (by === "said" ? "said" : Object.hasOwn(names, is) ? "names" : "heading");
}

function IsSelect({
  table,
  column: { header, is, isLeftOut },
  reading: { said, say: sayMore },
}: {
  table: ToldTable;
  column: Column;
  reading: ReadingIn;
}) {
  const { columns: words } = useWords(pagesImportWords);
  const { say } = useSpeaker();
  const choose = (value: string) => {
    const own = said.mapping[table.file] ?? {};
    // What may not be stored stays left out; anything else may come back.
    const columns = { ...own.columns, [header]: value === "" ? null : value };
    sayMore({ mapping: { ...said.mapping, [table.file]: { ...own, columns } } });
  };
  const isFixed = said.leaveOut.includes(header);
  return (
    <select
      aria-label={say(words.isFor, { column: header })}
      value={isLeftOut ? "" : (is ?? "")}
      disabled={isFixed}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{words.none}</option>
      {choicesFor(table, is, words.fields).map(([group, fields]) => (
        <optgroup key={group} label={words.groups[group]}>
          {Object.entries(fields).map(([field, word]) => (
            <option key={field} value={field}>
              {word}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
