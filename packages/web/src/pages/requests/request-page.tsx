import { mayDo } from "@parent-circles/core";
import { useState } from "preact/hooks";
import { fetchAsks } from "../../data/ask-calls.ts";
import { fetchActivities, fetchView } from "../../data/network-calls.ts";
import { fetchRequest } from "../../data/request-calls.ts";
import { namesIn } from "../../data/names.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { AskList } from "../../pieces/ask-list.tsx";
import { Link } from "../../pieces/link.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { WaitingTexts } from "../texts/waiting-texts.tsx";
import { Closing } from "./closing.tsx";
import { MatchNames } from "./match-names.tsx";
import { RequestHead } from "./request-head.tsx";
import { Suggestions } from "./suggestions.tsx";

/** A request with everything that its page tells. */
async function fetchWhole(networkId: string, id: string) {
  const [request, view, activities, asks] = await Promise.all([
    fetchRequest(networkId, id),
    fetchView(networkId),
    fetchActivities(networkId),
    fetchAsks(networkId),
  ]);
  return { request, view, activities, asks: asks.filter((ask) => ask.request === id) };
}

/** One request from its names to the asks: match, read why, accept, close. */
export function RequestPage({ id }: { id: string }) {
  const { words } = useSpeaker();
  const { network, role } = useVisitor();
  const [savedTimes, setSavedTimes] = useState(0);
  const loaded = useLoaded(`request ${network.id} ${id}`, () => fetchWhole(network.id, id));
  return (
    <Page title={words.pages.request}>
      <p>
        <Link page="requests">{words.requests.all}</Link>
      </p>
      <Show loaded={loaded}>
        {({ request, view, activities, asks }) => {
          const { state, targets = [], kind, occasion } = request.value;
          const open = state !== "closed" && state !== "declined";
          // A coach reads along; the names are for the coordinator alone.
          // What the school named itself is read by nobody before it was let through.
          const waits = occasion !== undefined && !activities.some((one) => one.id === occasion);
          const mayChange = open && mayDo(role, "decideRequests");
          return (
            <>
              <section class="card">
                <RequestHead request={request.value} activities={activities} nameOf={namesIn(view)} />
              </section>
              {open && waits && <OwnEventWaits onDecided={loaded.again} />}
              {kind === "jointProject" && <Notice tone="calm">{words.match.project}</Notice>}
              {kind === "contactRequest" && mayChange && (
                <MatchNames
                  key={targets.join(" ")}
                  {...{ request, view }}
                  onSaved={() => {
                    setSavedTimes(savedTimes + 1);
                    loaded.again();
                  }}
                />
              )}
              {open && !waits && targets.length > 0 && (
                <Suggestions
                  {...{ request: request.value, view, activities, asks, savedTimes }}
                  onAccepted={loaded.again}
                />
              )}
              {(targets.length > 0 || asks.length > 0) && (
                <section class="stack">
                  <h2>{words.asks.forRequest}</h2>
                  <AskList {...{ asks, activities }} empty={words.asks.emptyHere} onChanged={loaded.again} />
                </section>
              )}
              {mayChange && <Closing request={request} asks={asks} onMoved={loaded.again} />}
            </>
          );
        }}
      </Show>
    </Page>
  );
}

/** What the school named itself is read before anybody is looked for. */
function OwnEventWaits({ onDecided }: { onDecided: () => void }) {
  const { requests } = useSpeaker().words;
  const { role } = useVisitor();
  return (
    <>
      <Notice tone="calm">{requests.ownEventWaits}</Notice>
      {mayDo(role, "decideTexts") && <WaitingTexts onDecided={onDecided} />}
    </>
  );
}
