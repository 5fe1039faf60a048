import { mayDo } from "@parent-circles/core";
import { pagesInviteWords, pagesPeopleWords, pagesPersonWords } from "@parent-circles/words";
import { CallProblem } from "../../data/call-problem.ts";
import { type Loaded, useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { AskList } from "../../pieces/ask-list.tsx";
import { Chip } from "../../pieces/chip.tsx";
import { Link } from "../../pieces/link.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { invitePlace } from "../requests/invite-place.ts";
import { AvailabilityCard } from "./availability-card.tsx";
import { ConsentCard } from "./consent-card.tsx";
import { ConsentPage } from "./consent-page.tsx";
import { CriteriaCard } from "./criteria-card.tsx";
import { EditPage } from "./edit-page.tsx";
import { fetchKnown, type KnownPerson, type PersonPartProps } from "./known-person.ts";
import { LeavingPage } from "./leaving-page.tsx";
import { ManyRead } from "./many-read.tsx";
import { NominationsCard } from "./nominations-card.tsx";
import { NowCard } from "./now-card.tsx";
import type { PersonView } from "./places.ts";
import { RecordPage } from "./record-page.tsx";
import { RightsCard } from "./rights-card.tsx";
import { RoleCard } from "./role-card.tsx";
import { TiesCards } from "./ties-cards.tsx";
import { UnknownCard } from "./unknown-card.tsx";
import { useReachText } from "./use-reach-text.ts";

/** Of whom, and what of her beside her page. */
export interface PersonPageProps {
  readonly id: string;
  readonly view: PersonView | undefined;
}

/** One person: what she agreed to, who trusts whom, what is not known, and what can be done. */
export function PersonPage({ id, view }: PersonPageProps) {
  const { network, role } = useVisitor();
  const loaded = useLoaded(`person ${network.id} ${id}`, () => fetchKnown(network.id, id));
  const { now } = loaded;
  if (now.state === "failed" && now.problem instanceof CallProblem && now.problem.code === "http/bulk-reading")
    return <ManyRead onProven={loaded.again} />;
  if (now.state !== "ready") return <Coming loaded={loaded} />;
  const part = { known: now.value, onChanged: loaded.again };
  if (view === undefined || !mayDo(role, "keepPeople")) return <Whole {...part} />;
  if (view === "edit") return <EditPage {...part} />;
  if (view === "consent") return <ConsentPage {...part} />;
  if (view === "record") return <RecordPage {...part} />;
  return <LeavingPage {...part} way={view} />;
}

function Coming({ loaded }: { loaded: Loaded<KnownPerson> }) {
  const people = useWords(pagesPeopleWords);
  return (
    <Page title={people.title}>
      <p>
        <Link page="people">{people.back}</Link>
      </p>
      <Show loaded={loaded}>{() => null}</Show>
    </Page>
  );
}

const capital = (text: string, locale: string): string => text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

function Whole(part: PersonPartProps) {
  const { known, onChanged } = part;
  const people = useWords(pagesPeopleWords);
  const words = useWords(pagesPersonWords);
  const invite = useWords(pagesInviteWords);
  const speaker = useSpeaker();
  const { role } = useVisitor();
  const reachText = useReachText();
  const { person, name, asks, activities } = known;
  const talked =
    person.interviewed === true ? words.talked : person.partlyInterviewed !== undefined ? words.partly : "";
  const named = speaker.words.roles[person.role ?? "member"];
  const lead = [`${capital(named, speaker.locale)}.`, talked, reachText(known)].filter((text) => text !== "");
  const mayKeep = mayDo(role, "keepPeople");
  return (
    <Page title={speaker.isolate(name)} lead={lead.join(" ")}>
      <p class="row">
        <Link page="people">{people.back}</Link>
        {person.protected === true && <Chip tone="faint">{people.protected}</Chip>}
      </p>
      {person.protected === true && <Notice tone="calm">{words.protectedNote}</Notice>}
      <div class="person">
        <div class="stack">
          <NowCard {...part} />
          {mayKeep && person.role === "keyFigure" && (
            <div>
              <Link page="requests" of={invitePlace(person.id)} look="main">
                {invite.forHer}
              </Link>
            </div>
          )}
          <ConsentCard {...part} />
          <TiesCards {...part} />
        </div>
        <div class="stack">
          <UnknownCard {...part} />
          <NominationsCard {...part} />
          <CriteriaCard {...part} />
          {person.role !== "coach" && <RoleCard {...part} />}
          <AvailabilityCard {...part} />
          {mayKeep && <RightsCard {...part} />}
        </div>
      </div>
      <section class="stack">
        <h2>{words.asks.title}</h2>
        <AskList {...{ asks, activities }} empty={words.asks.none} onChanged={onChanged} />
      </section>
    </Page>
  );
}
