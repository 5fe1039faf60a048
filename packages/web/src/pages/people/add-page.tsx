import { pagesPeopleWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { fetchView } from "../../data/network-calls.ts";
import { fetchPeople } from "../../data/people-calls.ts";
import type { Named } from "../../data/propose-people.ts";
import type { View } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Link } from "../../pieces/link.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { AddForm } from "./add-form.tsx";
import { placeOf } from "./places.ts";

/** Adds a mother by her name, what she knows of the network, and what she agreed to. */
export function AddPage() {
  const people = useWords(pagesPeopleWords);
  const { network } = useVisitor();
  const [added, setAdded] = useState<Named>();
  const loaded = useLoaded(`adding ${network.id}`, async () => {
    const [everybody, view] = await Promise.all([fetchPeople(network.id), fetchView(network.id)]);
    return { known: everybody.map(({ id, displayName = id }) => ({ id, label: displayName })), view };
  });
  return (
    <Page title={people.adding.title}>
      <p>
        <Link page="people">{people.back}</Link>
      </p>
      <Show loaded={loaded}>
        {({ known, view }: { known: readonly Named[]; view: View }) =>
          added === undefined ? (
            <AddForm
              known={known}
              view={view}
              onAdded={(person) => {
                setAdded(person);
                loaded.again();
              }}
            />
          ) : (
            <Added person={added} onAnother={() => setAdded(undefined)} />
          )
        }
      </Show>
    </Page>
  );
}

function Added({ person, onAnother }: { person: Named; onAnother: () => void }) {
  const { adding } = useWords(pagesPeopleWords);
  const { say } = useSpeaker();
  return (
    <>
      <Notice tone="good" focused>
        {say(adding.saved, { name: person.label })}
      </Notice>
      <div class="buttons">
        <Link page="people" of={placeOf(person.id)} look="main">
          {say(adding.open, { name: person.label })}
        </Link>
        <Button onPress={onAnother}>{adding.another}</Button>
      </div>
    </>
  );
}
