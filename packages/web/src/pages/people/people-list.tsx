import { mayDo } from "@parent-circles/core";
import { pagesPeopleWords } from "@parent-circles/words";
import { useMemo, useState } from "preact/hooks";
import { linkTo } from "../../address/address.ts";
import { fetchView } from "../../data/network-calls.ts";
import { fetchPeople } from "../../data/people-calls.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Field } from "../../pieces/field.tsx";
import { Link } from "../../pieces/link.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Select } from "../../pieces/select.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { PersonLine } from "./person-line.tsx";
import { type PersonFilter, personFilters, type PersonRow, personRows, rowsChosen } from "./person-rows.ts";

/** Everybody in the network, found by name and by what waits. */
export function PeopleList({ filter }: { filter: string }) {
  const people = useWords(pagesPeopleWords);
  const { language } = useSpeaker();
  const { network, role } = useVisitor();
  const loaded = useLoaded(`people ${network.id} ${language}`, async () => {
    const [everybody, view] = await Promise.all([fetchPeople(network.id), fetchView(network.id)]);
    return personRows(everybody, view, language);
  });
  const mayKeep = mayDo(role, "keepPeople");
  return (
    <Page title={people.title} lead={people.lead}>
      <div class="buttons">
        {mayKeep && (
          <Link page="people" of="~add" look="main">
            {people.add}
          </Link>
        )}
        {mayDo(role, "mergePeople") && (
          <Link page="people" of="~doubles" look="quiet">
            {people.doubles}
          </Link>
        )}
      </div>
      <Show loaded={loaded}>
        {(rows) => (rows.length === 0 ? <Nobody mayKeep={mayKeep} /> : <Found rows={rows} filter={known(filter)} />)}
      </Show>
    </Page>
  );
}

const known = (filter: string): PersonFilter => (filter in personFilters ? (filter as PersonFilter) : "everybody");

function Nobody({ mayKeep }: { mayKeep: boolean }) {
  const people = useWords(pagesPeopleWords);
  return (
    <Notice tone="calm">
      <p>
        <strong>{people.empty}</strong> {mayKeep && people.emptyNext}
      </p>
      {mayKeep && (
        <div class="buttons">
          <Link page="interview" look="quiet">
            {people.interview}
          </Link>
          <Link page="import" look="quiet">
            {people.sheet}
          </Link>
        </div>
      )}
    </Notice>
  );
}

const atOnce = 100;

function Found({ rows, filter }: { rows: readonly PersonRow[]; filter: PersonFilter }) {
  const people = useWords(pagesPeopleWords);
  const { say, language } = useSpeaker();
  const [typed, setTyped] = useState("");
  const [most, setMost] = useState(atOnce);
  const chosen = useMemo(() => rowsChosen(rows, filter, typed), [rows, filter, typed]);
  const filters = Object.keys(personFilters) as PersonFilter[];
  const choose = (wanted: PersonFilter) => {
    location.hash = linkTo({ language, page: "people", ...(wanted === "everybody" ? {} : { of: `~${wanted}` }) });
  };
  return (
    <>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Field label={people.search}>
          {(links) => (
            <input
              {...links}
              type="search"
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <Select
          label={people.show}
          options={filters.map((value) => ({ value, text: people.filters[value] }))}
          chosen={filter}
          onChoose={choose}
        />
      </form>
      <div class="row tools">
        <p class="quiet" role="status">
          {say(people.shown, { count: chosen.length })}
        </p>
        <Button look="plain" onPress={() => print()}>
          {people.print}
        </Button>
      </div>
      {chosen.length === 0 && <Notice tone="calm">{people.nobody}</Notice>}
      <ul class="person-lines">
        {chosen.slice(0, most).map((row) => (
          <PersonLine key={row.id} row={row} />
        ))}
      </ul>
      {chosen.length > most && (
        <div class="buttons">
          <Button onPress={() => setMost(most + atOnce)}>
            {say(people.more, { count: Math.min(atOnce, chosen.length - most) })}
          </Button>
        </div>
      )}
    </>
  );
}
