import { mayDo } from "@parent-circles/core";
import type { Address } from "../../address/address.ts";
import { fetchActivities, fetchView } from "../../data/network-calls.ts";
import { countNew, fetchRequests } from "../../data/request-calls.ts";
import { useMark } from "../../data/marks.ts";
import { namesIn } from "../../data/names.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Link } from "../../pieces/link.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { WaitingTexts } from "../texts/waiting-texts.tsx";
import { RequestHead } from "./request-head.tsx";
import { RequestPage } from "./request-page.tsx";

/** What schools and institutions ask: all of it, or one request. */
export const RequestsPage = ({ of }: Pick<Address, "of">) =>
  of === undefined ? <RequestList /> : <RequestPage id={of} />;

function RequestList() {
  const { words } = useSpeaker();
  const { network, role } = useVisitor();
  const loaded = useLoaded(`requests ${network.id}`, async () => {
    const [requests, activities, view] = await Promise.all([
      fetchRequests(network.id),
      fetchActivities(network.id),
      fetchView(network.id),
    ]);
    return { requests: requests.toReversed(), activities, nameOf: namesIn(view) };
  });
  useMark("requests", loaded.now.state === "ready" ? countNew(loaded.now.value.requests) : undefined);
  return (
    <Page title={words.requests.title}>
      {mayDo(role, "decideTexts") && <WaitingTexts />}
      <Show loaded={loaded}>
        {({ requests, ...known }) =>
          requests.length === 0 ? (
            <Notice tone="calm">{words.requests.empty}</Notice>
          ) : (
            <ul class="stack">
              {requests.map((request) => (
                <li key={request.id} class="card">
                  <RequestHead request={request} {...known} />
                  <Link page="requests" of={request.id} look="main">
                    {words.requests.open}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Show>
    </Page>
  );
}
