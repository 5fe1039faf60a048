import { pagesPersonWords, pagesRightsWords } from "@parent-circles/words";
import { fetchWholeRecord } from "../../data/access-calls.ts";
import type { NameOf } from "../../data/names.ts";
import type { PersonRecord } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Link } from "../../pieces/link.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { PersonPartProps } from "./known-person.ts";
import { placeOf } from "./places.ts";
import { useFactText } from "./use-fact-text.ts";

/** Everything that is held on her, in words, to print and give her. */
export function RecordPage({ known: { person, name, view, nameOf } }: PersonPartProps) {
  const { back } = useWords(pagesPersonWords);
  const { record: words } = useWords(pagesRightsWords);
  const { say, date } = useSpeaker();
  const { network } = useVisitor();
  const loaded = useLoaded(`record ${network.id} ${person.id}`, () => fetchWholeRecord(network.id, person.id));
  return (
    <Page title={say(words.title, { name })} lead={words.lead}>
      <p class="row tools">
        <Link page="people" of={placeOf(person.id)}>
          {say(back, { name })}
        </Link>
        <Button look="main" onPress={() => print()}>
          {words.print}
        </Button>
      </p>
      <p class="quiet">{say(words.asOf, { date: date(view.asOf) })}</p>
      <Show loaded={loaded}>
        {(record) => (
          <>
            {Object.entries(record.held).map(([list, rows]) => (
              <List key={list} {...{ list, rows, nameOf }} />
            ))}
            <Readers record={record} />
          </>
        )}
      </Show>
    </Page>
  );
}

interface ListProps {
  readonly list: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly nameOf: NameOf;
}

function List({ list, rows, nameOf }: ListProps) {
  const { record: words } = useWords(pagesRightsWords);
  const factsOf = useFactText(nameOf);
  const title = words.lists[list as keyof typeof words.lists] ?? list;
  return (
    <section class="card">
      <h2>{title}</h2>
      <ul class="divided">
        {rows.map((row, at) => (
          <li key={at}>
            <dl class="held">
              {factsOf(row).map(({ key, label, text }) => (
                <div key={key}>
                  <dt>{label}</dt>
                  <dd>
                    <bdi>{text}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Readers({ record: { readings } }: { record: PersonRecord }) {
  const { record: words } = useWords(pagesRightsWords);
  const { words: common, say, date } = useSpeaker();
  const { roleNames } = common;
  const days = new Map<string, number>();
  for (const { at, role } of readings) {
    const read = `${at.slice(0, 10)} ${role}`;
    days.set(read, (days.get(read) ?? 0) + 1);
  }
  return (
    <section class="card">
      <h2>{words.readers}</h2>
      {readings.length === 0 && <p>{words.nobodyRead}</p>}
      <ul class="plain-list">
        {[...days].map(([read, count]) => {
          const [day = "", role = ""] = read.split(" ");
          const reader = roleNames[role as keyof typeof roleNames] ?? role;
          return <li key={read}>{say(words.read, { date: date(day), role: reader, count })}</li>;
        })}
      </ul>
    </section>
  );
}
