import { useState } from "preact/hooks";
import { fetchActivities } from "../../data/network-calls.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Link } from "../../pieces/link.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { RequestForm } from "./request-form.tsx";

/** A school asks the network something. */
export function NewRequestPage() {
  const { words } = useSpeaker();
  const { newRequest } = words;
  const { network } = useVisitor();
  const [sent, setSent] = useState(false);
  const loaded = useLoaded(`activities ${network.id}`, () => fetchActivities(network.id));
  return (
    <Page title={newRequest.title}>
      {sent ? (
        <>
          <Notice tone="good">{newRequest.sent}</Notice>
          <p>{newRequest.inviteAll}</p>
          <div class="buttons">
            <Link page="my-requests" look="main">
              {newRequest.back}
            </Link>
            <Button onPress={() => setSent(false)}>{newRequest.again}</Button>
          </div>
        </>
      ) : (
        <Show loaded={loaded}>
          {(activities) => <RequestForm activities={activities} onSent={() => setSent(true)} />}
        </Show>
      )}
    </Page>
  );
}
