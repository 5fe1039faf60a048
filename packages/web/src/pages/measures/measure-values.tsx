import { inLanguage, mediationWords } from "@parent-circles/words";
import { namesIn } from "../../data/names.ts";
import type { ListedMeasure, MeasureResult, View } from "../../data/shapes.ts";
import { Notice } from "../../pieces/notice.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { type MeasureRow, measureRows, numberText } from "./measure-rows.ts";

/** What a measure says of everybody, and of the first circle where it says something of a group. */
export interface MeasureValuesProps {
  readonly measure: ListedMeasure;
  readonly view: View;
  readonly found: MeasureResult;
  readonly ofFirstCircle: MeasureResult | undefined;
}

/** The numbers: on how many interviews they rest, of all together, and of each in a table. */
export function MeasureValues({ measure, view, found, ofFirstCircle }: MeasureValuesProps) {
  const speaker = useSpeaker();
  const { words, say } = speaker;
  const { measures, map } = words;
  const rows = measureRows(found, namesIn(view), speaker);
  if (rows.length === 0) return <Notice tone="calm">{map.empty}</Notice>;
  const unit = found.togetherUnit ?? found.unit;
  const written = ({ value, reason = "undefinedHere" }: MeasureResult): string => {
    if (value === null || value === undefined) return measures.unknown[reason];
    const number = numberText(value, unit, speaker);
    const isPlain = unit === "share" || unit === "number";
    return isPlain ? number : say(measures.counted, { value: number, unit: measure.togetherUnitName });
  };
  return (
    <section class="stack">
      <div class="card">
        <p>{say(measures.interviewed, found.interviewed)}</p>
        {measure.sensitiveToMissingInterviews && found.interviewed.count < found.interviewed.of && (
          <p>{measures.sensitive}</p>
        )}
        {found.value !== undefined && <p>{say(measures.together, { value: written(found) })}</p>}
        {ofFirstCircle !== undefined && <p>{say(measures.firstCircle, { value: written(ofFirstCircle) })}</p>}
      </div>
      {rows.every(({ isKnown }) => !isKnown) && <Notice tone="calm">{measures.nothingKnown}</Notice>}
      <p class="quiet" role="status">
        {say(map.shown, { count: rows.length })}
      </p>
      <table class="values">
        <thead>
          <tr>
            <th scope="col">{map.columns.name}</th>
            <th scope="col">{measure.unitName}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <Notice tone="calm">{measures.decide}</Notice>
    </section>
  );
}

function Row({ row: { name, text, isKnown, parts } }: { row: MeasureRow }) {
  const { language, number } = useSpeaker();
  const roles: Readonly<Record<string, string>> = inLanguage(mediationWords, language).words.roles;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td class={isKnown ? "" : "quiet"}>
        <bdi>{text}</bdi>
        {parts.map(({ part, count }) => (
          <small key={part}>
            {roles[part] ?? part}: {number(count)}
          </small>
        ))}
      </td>
    </tr>
  );
}
