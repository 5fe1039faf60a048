import { mayDo } from "@parent-circles/core";
import { pagesPeopleWords, pagesPersonWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Link } from "../../pieces/link.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { HerTie, PersonPartProps } from "./known-person.ts";
import { strengthTold, type TieTelling, tieTold } from "./tie-told.ts";
import type { Way } from "./tie-draft.ts";
import { TieForm } from "./tie-form.tsx";

/** Who trusts her, whom she trusts, and how else they are tied. */
export function TiesCards(part: PersonPartProps) {
  const { ties: words } = useWords(pagesPersonWords);
  const { person, ties } = part.known;
  const trust = ties.filter(({ row }) => row.type === "trust");
  const others = ties.filter(({ row }) => row.type !== "trust");
  return (
    <>
      <div class="columns">
        <TieCard
          {...part}
          way="to"
          title={words.trustsHer}
          empty={words.nobodyTrustsHer}
          ties={trust.filter(({ row }) => row.to === person.id)}
        />
        <TieCard
          {...part}
          way="from"
          title={words.sheTrusts}
          empty={words.sheTrustsNobody}
          ties={trust.filter(({ row }) => row.from === person.id)}
        />
      </div>
      {others.length > 0 && <OtherTies known={part.known} ties={others} />}
    </>
  );
}

interface TieCardProps extends PersonPartProps {
  readonly way: Way;
  readonly title: string;
  readonly empty: string;
  readonly ties: readonly HerTie[];
}

// No row has an address like this.
const adding = "~add";
const atFirst = 6;

function TieCard({ way, title, empty, ties, ...part }: TieCardProps) {
  const { ties: words } = useWords(pagesPersonWords);
  const { more } = useWords(pagesPeopleWords);
  const { say } = useSpeaker();
  const { role } = useVisitor();
  const [open, setOpen] = useState<string>();
  const [all, setAll] = useState(false);
  const close = () => setOpen(undefined);
  return (
    <section class="card">
      <h2>{title}</h2>
      {ties.length === 0 && <p class="quiet">{empty}</p>}
      <ul class="divided">
        {ties.slice(0, all ? ties.length : atFirst).map((tie) => (
          <li key={tie.rowId}>
            {open === tie.rowId ? (
              <TieForm {...part} way={way} tie={tie} onClosed={close} />
            ) : (
              <OneTie known={part.known} way={way} tie={tie} onChange={() => setOpen(tie.rowId)} />
            )}
          </li>
        ))}
      </ul>
      {!all && ties.length > atFirst && (
        <Button look="plain" onPress={() => setAll(true)}>
          {say(more, { count: ties.length - atFirst })}
        </Button>
      )}
      {mayDo(role, "keepRows") &&
        (open === adding ? (
          <TieForm {...part} way={way} onClosed={close} />
        ) : (
          <Button label={way === "to" ? words.addTrustsHer : words.addSheTrusts} onPress={() => setOpen(adding)}>
            {words.add}
          </Button>
        ))}
    </section>
  );
}

interface OneTieProps extends Pick<PersonPartProps, "known"> {
  readonly way: Way;
  readonly tie: HerTie;
  readonly onChange: () => void;
}

function OneTie({ known: { nameOf }, way, tie: { row }, onChange }: OneTieProps) {
  const { ties: words } = useWords(pagesPersonWords);
  const speaker = useSpeaker();
  const { role } = useVisitor();
  const telling: TieTelling = { words, speaker, nameOf };
  const other = way === "to" ? row.from : row.to;
  return (
    <div class="told">
      <p>
        <Link page="people" of={other}>
          <bdi>{nameOf(other)}</bdi>
        </Link>
        {" · "}
        {strengthTold(row, telling)}
      </p>
      <p class="quiet">{tieTold(row, telling)}</p>
      {row.contested === true && <p>{words.contested}</p>}
      {mayDo(role, "keepRows") && (
        <Button look="plain" label={speaker.say(words.changeFor, { name: nameOf(other) })} onPress={onChange}>
          {words.change}
        </Button>
      )}
    </div>
  );
}

function OtherTies({ known: { person, nameOf }, ties }: Pick<PersonPartProps, "known"> & { ties: readonly HerTie[] }) {
  const { ties: words } = useWords(pagesPersonWords);
  const { say } = useSpeaker();
  return (
    <section class="card">
      <h2>{words.otherwise}</h2>
      <ul class="plain-list">
        {ties.map(({ rowId, row: { from, to, type } }) => (
          <li key={rowId}>
            {type !== "trust" &&
              (from === person.id
                ? say(words.types[type], { name: nameOf(to) })
                : say(words.typesOfHer[type], { name: nameOf(from) }))}
          </li>
        ))}
      </ul>
    </section>
  );
}
