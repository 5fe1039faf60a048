import { useMemo, useState } from "preact/hooks";
import { fetchResilience, fetchView } from "../../data/network-calls.ts";
import type { Resilience, View } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Failed, Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { Drawing } from "./drawing.tsx";
import { daysInYearBefore, daysKnown } from "./earlier-days.ts";
import { PeopleTable } from "./people-table.tsx";

/** The network as a map, or as a table that says the same. */
export function MapPage() {
  const { words, say } = useSpeaker();
  const { network } = useVisitor();
  const loaded = useLoaded(`map ${network.id}`, async () => {
    const [view, resilience] = await Promise.all([fetchView(network.id), fetchResilience(network.id)]);
    return { view, resilience };
  });
  return (
    <Page title={say(words.map.title, { network: network.name })} lead={words.map.lead}>
      <Show loaded={loaded}>
        {({ view, resilience }) =>
          view.people.length === 0 ? (
            <Notice tone="calm">{words.map.empty}</Notice>
          ) : (
            <MapOrTable view={view} resilience={resilience} />
          )
        }
      </Show>
    </Page>
  );
}

const noDays: readonly View[] = [];

function MapOrTable({ view, resilience }: { view: View; resilience: Resilience }) {
  const { words, say, fullDate } = useSpeaker();
  const [shown, setShown] = useState<"map" | "table">("map");
  const [history, setHistory] = useState<readonly View[]>();
  // Where nothing is known of earlier days, the map that stands stays.
  const earlier = history === undefined || history.length === 0 ? noDays : history;
  const exploring = useMemo(() => ({ resilience, history: earlier }), [resilience, earlier]);
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
        {shown === "map" && history === undefined && <LookBack from={view.asOf} onSeen={setHistory} />}
      </div>
      {history?.length === 0 && shown === "map" && <Notice tone="calm">{words.map.noEarlierDays}</Notice>}
      {shown === "map" ? <Drawing view={view} exploring={exploring} /> : <PeopleTable view={view} />}
      <p class="quiet">{say(words.map.asOf, { date: fullDate(view.asOf) })}</p>
    </>
  );
}

/** Fetches the earlier days of a year when they are asked for: each is a reading of everybody, and stands in the audit. */
function LookBack({ from, onSeen }: { from: string; onSeen: (days: readonly View[]) => void }) {
  const { words } = useSpeaker();
  const { network } = useVisitor();
  const doing = useDoing();
  const look = async (): Promise<void> => {
    const views = await Promise.all(daysInYearBefore(from).map((asOf) => fetchView(network.id, { asOf })));
    onSeen(daysKnown(views));
  };
  return (
    <>
      <Button busy={doing.busy} onPress={() => doing.start(look)}>
        {words.map.lookBack}
      </Button>
      {doing.problem !== undefined && <Failed problem={doing.problem} />}
    </>
  );
}
