import { pagesImportWords } from "@parent-circles/words";
import { Button } from "../../pieces/button.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { AskedName, ToldRow, ToldTie } from "./asked.ts";
import type { ReadingIn } from "./use-import.ts";

/** What would happen with a row: whom it makes or is about, between whom ties come, what stays out and what to do. */
export function RowTold({ row, reading }: { row: ToldRow; reading: ReadingIn }) {
  const { rows: words } = useWords(pagesImportWords);
  const { say } = useSpeaker();
  const tieText = ({ from, to, kind, score }: ToldTie): string => {
    if (kind === "trust" && score !== undefined) return say(words.ties.trustScore, { from, to, score });
    const known = Object.hasOwn(words.ties, kind) ? words.ties[kind as keyof typeof words.ties] : words.ties.tie;
    return say(known, { from, to });
  };
  const asked = new Set(["intake/name-of-several", "intake/name-like-another"]);
  const others = row.problems.filter(({ code }) => row.unclear.length === 0 || !asked.has(code));
  const isNothing = row.people.length + row.ties.length + row.unclear.length + others.length === 0;
  return (
    <ul class="plain-list">
      {row.people.map(({ id, label, isNew, isToBeTold }) => (
        <li key={id}>{say(isNew ? (isToBeTold ? words.isNamed : words.isNew) : words.isKnown, { name: label })}</li>
      ))}
      {row.ties.map((tie, index) => (
        <li key={index}>{tieText(tie)}</li>
      ))}
      {row.unclear.map((name) => (
        <li key={`${name.place} ${name.written}`}>
          <WhoIs name={name} reading={reading} />
        </li>
      ))}
      {others.map(({ cell, text }, index) => (
        <li key={`${index} ${cell}`} class="problem-told">
          {cell === "" ? text : say(words.cell, { cell, text })}
        </li>
      ))}
      {isNothing && <li class="quiet">{words.nothing}</li>}
    </ul>
  );
}

/** Asks who is meant; nothing is chosen by itself. */
function WhoIs({ name, reading: { said, say: sayMore, reading } }: { name: AskedName; reading: ReadingIn }) {
  const { rows: words } = useWords(pagesImportWords);
  const { say } = useSpeaker();
  const { written, place, isRow, candidates } = name;
  const choose = (who: string) => {
    const { rows = {}, names = {} } = said.said;
    sayMore({
      said: isRow ? { names, rows: { ...rows, [place]: who } } : { rows, names: { ...names, [written]: who } },
    });
  };
  return (
    <div class="who-is" role="group" aria-label={say(words.whoIs, { name: written })}>
      <span>{say(words.whoIs, { name: written })}</span>
      <div class="buttons">
        {candidates.map(({ id, label, row }) => (
          <Button key={id} busy={reading.busy} onPress={() => choose(id)}>
            {row === undefined ? say(words.candidate, { name: label }) : say(words.candidateRow, { name: label, row })}
          </Button>
        ))}
        <Button busy={reading.busy} onPress={() => choose("new")}>
          {words.somebodyNew}
        </Button>
      </div>
    </div>
  );
}
