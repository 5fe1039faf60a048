import { mayDo } from "@parent-circles/core";
import { fetchActivities, fetchView } from "../../data/network-calls.ts";
import { whenAndWhere } from "../../data/occasion-text.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { KeptActivity } from "./kept-activity.tsx";
import { NewActivityCard } from "./new-activity-card.tsx";

/** What there is to do in the neighbourhood, the soonest first; whoever keeps it makes and changes it here. */
export function ActivitiesPage() {
  const speaker = useSpeaker();
  const { activities: words } = speaker.words;
  const { network, role } = useVisitor();
  const keeps = mayDo(role, "keepRows");
  const loaded = useLoaded(`activities ${network.id}`, async () => {
    const [activities, { asOf }] = await Promise.all([
      fetchActivities(network.id),
      fetchView(network.id, { view: "public" }),
    ]);
    return { activities, asOf };
  });
  return (
    <Page title={words.title}>
      <Show loaded={loaded}>
        {({ activities, asOf }) =>
          activities.length === 0 ? (
            <Notice tone="calm">{words.empty}</Notice>
          ) : (
            <ul class="stack">
              {activities
                .toSorted((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9"))
                .map((activity) => (
                  <li key={activity.id} class="card">
                    <h2 dir="auto">{activity.title ?? words.untitled}</h2>
                    <p>{whenAndWhere(activity, speaker)}</p>
                    {keeps && <KeptActivity {...{ activity, asOf }} onChanged={loaded.again} />}
                  </li>
                ))}
            </ul>
          )
        }
      </Show>
      {keeps && <NewActivityCard onAdded={loaded.again} />}
    </Page>
  );
}
