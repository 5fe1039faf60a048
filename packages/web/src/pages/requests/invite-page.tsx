import { pagesInviteWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { linkTo } from "../../address/address.ts";
import { namesIn } from "../../data/names.ts";
import { fetchActivities, fetchView } from "../../data/network-calls.ts";
import { occasionText } from "../../data/occasion-text.ts";
import { sendActivityInvitation } from "../../data/request-calls.ts";
import { addActivity } from "../../data/row-calls.ts";
import type { Activity, NewActivity, View } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Checks } from "../../pieces/checks.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import { Form } from "../../pieces/form.tsx";
import { Link } from "../../pieces/link.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { ActivityFields, titled } from "../activities/activity-fields.tsx";
import { invitableIn, isHers } from "./invitable-in.ts";

/** Somebody is to be invited to an activity of the network's own: to what, and who. */
export function InvitePage({ asker }: { readonly asker: string | undefined }) {
  const words = useWords(pagesInviteWords);
  const common = useSpeaker().words;
  const { network } = useVisitor();
  const loaded = useLoaded(`invite ${network.id}`, async () => {
    const [view, activities] = await Promise.all([fetchView(network.id), fetchActivities(network.id)]);
    return { view, activities: activities.filter(({ date }) => date === undefined || date >= view.asOf) };
  });
  return (
    <Page title={words.title} lead={words.lead}>
      <p>
        <Link page="requests">{common.requests.all}</Link>
      </p>
      <Show loaded={loaded}>{(known) => <InviteForm {...known} asker={asker} />}</Show>
    </Page>
  );
}

interface InviteFormProps {
  readonly view: View;
  readonly activities: readonly Activity[];
  readonly asker: string | undefined;
}

/** The first rung that is open to everybody: a new activity begins there. */
const firstRung: NewActivity = { title: "", stage: 1 };

function InviteForm({ view, activities, asker }: InviteFormProps) {
  const words = useWords(pagesInviteWords);
  const { language, say } = useSpeaker();
  const { network, sendOnce } = useVisitor();
  const [occasion, setOccasion] = useState(activities[0]?.id ?? "");
  const [fresh, setFresh] = useState(firstRung);
  const [targets, setTargets] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const sending = useDoing();
  const people = invitableIn(view, asker);
  const options = people.map((woman) => ({
    value: woman.id,
    text: woman.label,
    hint: isHers(woman, asker)
      ? say(words.trustsHer, { name: namesIn(view)(asker ?? "") })
      : words[woman.reach ?? "noRoute"],
  }));
  const send = () => {
    setTried(true);
    const activity = titled(fresh);
    if (targets.length === 0 || (occasion === "" && activity.title === "")) return;
    sending.start(async () => {
      const to =
        occasion === "" ? await sendOnce({ activity }, (key) => addActivity(network.id, activity, key)) : occasion;
      const invitation = { occasion: to, targets: [...targets] };
      const { id } = await sendOnce({ invitation }, (key) => sendActivityInvitation(network.id, invitation, key));
      location.hash = linkTo({ language, page: "requests", of: id });
    });
  };
  if (people.length === 0) return <Notice tone="calm">{words.nobody}</Notice>;
  return (
    <Form onSend={send}>
      <Occasion {...{ activities, occasion, fresh }} onChoose={setOccasion} onFresh={setFresh} />
      <Checks legend={words.whom} hint={words.whomHint} options={options} ticked={targets} onChange={setTargets} />
      {tried && targets.length === 0 && (
        <p class="field-error" role="alert">
          {words.needsOne}
        </p>
      )}
      {sending.problem !== undefined && <FailedTyping problem={sending.problem} />}
      <div class="buttons">
        <Button look="main" busy={sending.busy}>
          {words.find}
        </Button>
      </div>
    </Form>
  );
}

interface OccasionProps {
  readonly activities: readonly Activity[];
  /** Empty: a new activity. */
  readonly occasion: string;
  readonly fresh: NewActivity;
  readonly onChoose: (occasion: string) => void;
  readonly onFresh: (activity: NewActivity) => void;
}

/** To what: one of the activities that are there, or a new one, which stays there afterwards as any other. */
function Occasion({ activities, occasion, fresh, onChoose, onFresh }: OccasionProps) {
  const words = useWords(pagesInviteWords);
  const speaker = useSpeaker();
  return (
    <>
      {activities.length > 0 && (
        <Choice
          look="cards"
          legend={words.activity}
          options={[
            ...activities.map((one) => ({ value: one.id, text: occasionText(one, speaker) })),
            { value: "", text: words.new },
          ]}
          chosen={occasion}
          onChoose={onChoose}
        />
      )}
      {occasion === "" && (
        <>
          <h2>{words.new}</h2>
          <ActivityFields draft={fresh} onChange={onFresh} />
        </>
      )}
    </>
  );
}
