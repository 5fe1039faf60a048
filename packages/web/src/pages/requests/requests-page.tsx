import { mayDo } from "@parent-circles/core";
import { pagesInviteWords } from "@parent-circles/words";
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
import { useWords } from "../../words/use-words.ts";
import { WaitingTexts } from "../texts/waiting-texts.tsx";
import { InvitePage } from "./invite-page.tsx";
import { invitePlace } from "./invite-place.ts";
import { RequestHead } from "./request-head.tsx";
import { RequestPage } from "./request-page.tsx";

/** What schools and institutions ask: all of it, or one request; and where the network itself invites. */
export function RequestsPage({ of = "" }: Pick<Address, "of">) {
  const [id = "", kind, asker = ""] = of.split("~", 3);
  if (kind === "invite") return <InvitePage asker={asker === "" ? undefined : asker} />;
  return id === "" ? <RequestList /> : <RequestPage id={id} />;
}

function RequestList() {
  const invite = useWords(pagesInviteWords);
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
      {mayDo(role, "decideRequests") && (
        <div>
          <Link page="requests" of={invitePlace()} look="quiet">
            {invite.start}
          </Link>
        </div>
      )}
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
