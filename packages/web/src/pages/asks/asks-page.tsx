import { fetchAsks, fetchBurden } from "../../data/ask-calls.ts";
import { fetchActivities, fetchView } from "../../data/network-calls.ts";
import { namesIn } from "../../data/names.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { AskList } from "../../pieces/ask-list.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { BurdenTold } from "./burden-told.tsx";

/** Everything that key figures have been asked, the newest first, and how much that is for each of them. */
export function AsksPage() {
  const { words } = useSpeaker();
  const { network } = useVisitor();
  const loaded = useLoaded(`asks ${network.id}`, async () => {
    const [asks, activities, burden, view] = await Promise.all([
      fetchAsks(network.id),
      fetchActivities(network.id),
      fetchBurden(network.id),
      fetchView(network.id),
    ]);
    return { asks: asks.toReversed(), activities, burden, nameOf: namesIn(view) };
  });
  return (
    <Page title={words.asks.title}>
      <Show loaded={loaded}>
        {({ asks, activities, burden, nameOf }) => (
          <>
            <AskList asks={asks} activities={activities} empty={words.asks.empty} onChanged={loaded.again} />
            <BurdenTold burden={burden} nameOf={nameOf} />
          </>
        )}
      </Show>
    </Page>
  );
}
