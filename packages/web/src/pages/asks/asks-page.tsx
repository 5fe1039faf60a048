import { fetchActivities, fetchAsks } from "../../data/calls.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { AskList } from "../../pieces/ask-list.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** Everything that key figures have been asked, the newest first. */
export function AsksPage() {
  const { words } = useSpeaker();
  const { network } = useVisitor();
  const loaded = useLoaded(`asks ${network.id}`, async () => {
    const [asks, activities] = await Promise.all([fetchAsks(network.id), fetchActivities(network.id)]);
    return { asks: asks.toReversed(), activities };
  });
  return (
    <Page title={words.asks.title}>
      <Show loaded={loaded}>
        {({ asks, activities }) => (
          <AskList asks={asks} activities={activities} empty={words.asks.empty} onChanged={loaded.again} />
        )}
      </Show>
    </Page>
  );
}
