import { useState } from "preact/hooks";
import { fetchAsks } from "../../data/ask-calls.ts";
import { fetchActivities } from "../../data/network-calls.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { MyAsk } from "./my-ask.tsx";
import { Pause } from "./pause.tsx";

/** What a key figure is asked herself, and nothing of anybody else. */
export function MyAsksPage() {
  const { words } = useSpeaker();
  const { network, person } = useVisitor();
  const [told, setTold] = useState(0);
  const loaded = useLoaded(`my asks ${network.id}`, async () => {
    const [asks, activities] = await Promise.all([fetchAsks(network.id), fetchActivities(network.id)]);
    return { asks: asks.toReversed(), activities };
  });
  return (
    <Page title={words.myAsks.title} lead={words.myAsks.lead}>
      {told > 0 && (
        // Here and not at the ask: that one is gone when she does not want to be asked.
        <Notice key={told} tone="good" focused>
          {words.outcomes.noted}
        </Notice>
      )}
      <Show loaded={loaded}>
        {({ asks, activities }) =>
          asks.length === 0 ? (
            <Notice tone="calm">{words.myAsks.empty}</Notice>
          ) : (
            <ul class="stack">
              {asks.map((ask) => (
                <MyAsk
                  key={ask.id}
                  ask={ask}
                  activity={activities.find(({ id }) => id === ask.occasion)}
                  onAnswered={loaded.again}
                  onTold={() => {
                    setTold(told + 1);
                    loaded.again();
                  }}
                />
              ))}
            </ul>
          )
        }
      </Show>
      {person !== undefined && <Pause person={person} />}
    </Page>
  );
}
