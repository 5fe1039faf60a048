import { mayDo } from "@parent-circles/core";
import { type Catalogue, pagesPersonWords } from "@parent-circles/words";
import { inform, lift } from "../../data/people-calls.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Link } from "../../pieces/link.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import { nowOf, whoCouldTell } from "./now-of.ts";
import type { PersonPartProps } from "./known-person.ts";
import { placeOf } from "./places.ts";

/** What is to be done with her first. */
export function NowCard({ known, onChanged }: PersonPartProps) {
  const { now: words } = useWords(pagesPersonWords);
  const { say, date } = useSpeaker();
  const { network, role } = useVisitor();
  const doing = useDoing();
  const { person, view } = known;
  const now = nowOf(person, view.asOf);
  if (now.kind === "none") return null;
  const texts = textsOf(words)[now.kind];
  const act = (step: typeof inform) => () =>
    doing.start(async () => {
      await step(network.id, person.id);
      onChanged();
    });
  const isUntold = now.kind === "named" || now.kind === "namedOver" || now.kind === "namedUndated";
  const asksConsent = now.kind === "informed" || now.kind === "renew" || now.kind === "expired";
  const [title, text] = [
    "daysLeft" in now ? say(texts.title, { count: now.daysLeft }) : say(texts.title),
    say(texts.text, "until" in now ? { date: date(now.until) } : {}),
  ];
  return (
    <section class="card now">
      <h2>{title}</h2>
      <p>{text}</p>
      {isUntold && <WhoCouldTell known={known} />}
      {doing.problem !== undefined && <FailedTyping problem={doing.problem} />}
      {mayDo(role, "keepPeople") && (
        <div class="buttons">
          {isUntold && (
            <>
              <Button look="main" busy={doing.busy} onPress={act(inform)}>
                {words.knows}
              </Button>
              <Link page="people" of={placeOf(person.id, "erase")} look="quiet">
                {words.refuses}
              </Link>
            </>
          )}
          {asksConsent && (
            <Link page="people" of={placeOf(person.id, "consent")} look="main">
              {words.give}
            </Link>
          )}
          {now.kind === "talk" && (
            <Link page="interview" of={person.id} look="main">
              {words.talkGo}
            </Link>
          )}
          {now.kind === "restricted" && (
            <Button look="main" busy={doing.busy} onPress={act(lift)}>
              {words.lift}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function textsOf(now: Catalogue["pagesPerson"]["now"]) {
  return {
    named: { title: now.named, text: now.namedText },
    namedOver: { title: now.namedOver, text: now.namedOverText },
    namedUndated: { title: now.namedUndated, text: now.namedUndatedText },
    informed: { title: now.informed, text: now.informedText },
    expired: { title: now.expired, text: now.expiredText },
    renew: { title: now.renew, text: now.renewText },
    restricted: { title: now.restricted, text: now.restrictedText },
    gone: { title: now.gone, text: now.goneText },
    talk: { title: now.talk, text: now.talkText },
  };
}

function WhoCouldTell({ known: { person, ties, nameOf, isOnMap } }: Pick<PersonPartProps, "known">) {
  const { now } = useWords(pagesPersonWords);
  const { say, list } = useSpeaker();
  const rows = ties.map(({ row }) => row);
  const { trusted, knowing } = whoCouldTell(rows, person.id);
  const [trusting, other] = [trusted.filter(isOnMap), knowing.filter(isOnMap)];
  const named = trusting.length > 0 ? trusting : other;
  const text = trusting.length > 0 ? now.tellBy : now.tellVia;
  return (
    <>
      <h3>{now.tell}</h3>
      <p>{named.length === 0 ? now.tellNobody : say(text, { names: list(named.map(nameOf)), count: named.length })}</p>
    </>
  );
}
