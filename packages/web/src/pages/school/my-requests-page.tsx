import { fetchActivities } from "../../data/network-calls.ts";
import { fetchRequests } from "../../data/request-calls.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Link } from "../../pieces/link.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { MyRequest } from "./my-request.tsx";

/** A school's own requests: how each stands, and nothing else. */
export function MyRequestsPage() {
  const { words } = useSpeaker();
  const { school } = words;
  const { network } = useVisitor();
  const loaded = useLoaded(`my requests ${network.id}`, async () => {
    const [requests, activities] = await Promise.all([fetchRequests(network.id), fetchActivities(network.id)]);
    return { requests: requests.toReversed(), activities };
  });
  return (
    <Page title={school.title} lead={school.lead}>
      <div>
        <Link page="new-request" look="main">
          {school.start}
        </Link>
      </div>
      <Show loaded={loaded}>
        {({ requests, activities }) =>
          requests.length === 0 ? (
            <Notice tone="calm">{school.empty}</Notice>
          ) : (
            <ul class="stack">
              {requests.map((request) => (
                <li key={request.id} class="card">
                  <MyRequest request={request} activities={activities} onChanged={loaded.again} />
                </li>
              ))}
            </ul>
          )
        }
      </Show>
      <p class="quiet">{school.promise}</p>
    </Page>
  );
}
