import { useState } from "preact/hooks";
import { fetchView } from "../../data/calls.ts";
import type { View } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { Drawing } from "./drawing.tsx";
import { PeopleTable } from "./people-table.tsx";

/** The network as a map, or as a table that says the same. */
export function MapPage() {
  const { words, fill } = useSpeaker();
  const { network } = useVisitor();
  const loaded = useLoaded(`view ${network.id}`, () => fetchView(network.id));
  return (
    <Page title={fill(words.map.title, { network: network.name })} lead={words.map.lead}>
      <Show loaded={loaded}>
        {(view) =>
          view.people.length === 0 ? <Notice tone="calm">{words.map.empty}</Notice> : <MapOrTable view={view} />
        }
      </Show>
    </Page>
  );
}

function MapOrTable({ view }: { view: View }) {
  const { words, fill, day } = useSpeaker();
  const [shown, setShown] = useState<"map" | "table">("map");
  return (
    <>
      <div class="tools">
        <Choice
          look="segments"
          legend={words.map.show}
          options={[
            { value: "map", text: words.map.asMap },
            { value: "table", text: words.map.asTable },
          ]}
          chosen={shown}
          onChoose={setShown}
        />
        {shown === "table" && <Button onPress={() => print()}>{words.map.print}</Button>}
      </div>
      {shown === "map" ? <Drawing view={view} explore /> : <PeopleTable view={view} />}
      <p class="quiet">{fill(words.map.asOf, { date: day(view.asOf) })}</p>
    </>
  );
}
