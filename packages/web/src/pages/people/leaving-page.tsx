import { pagesPeopleWords, pagesRightsWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { eraseOwn, withdraw } from "../../data/access-calls.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Link } from "../../pieces/link.tsx";
import { MarkedLines } from "../../pieces/mark.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { BackTo } from "./back-to.tsx";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import type { PersonPartProps } from "./known-person.ts";
import { placeOf } from "./places.ts";

/** She stops, or is erased: what happens at once, what cannot be undone, and whether it is sure. */
export function LeavingPage({ known, way }: PersonPartProps & { way: "stop" | "erase" }) {
  const { leaving: words } = useWords(pagesRightsWords);
  const { person, name } = known;
  const { say } = useSpeaker();
  const { network } = useVisitor();
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const leaving = useDoing();
  const isStop = way === "stop";
  const go = () =>
    leaving.start(async () => {
      await (isStop ? withdraw(network.id, person.id) : eraseOwn(network.id, person.id));
      setDone(true);
    });
  if (done) return <Left text={isStop ? words.stopped : words.erased} />;
  const lines = Object.entries(isStop ? words.stop : words.erase).map(([key, text]) => ({ key, text }));
  const title = say(isStop ? words.stopTitle : words.eraseTitle, { name });
  return (
    <Page title={title} lead={isStop ? words.stopLead : words.eraseLead}>
      <BackTo known={known} />
      <section class="card">
        <h2>{words.at}</h2>
        <MarkedLines says="yes" lines={lines} />
        {!isStop && (
          <p>
            <strong>{words.never}</strong>
          </p>
        )}
        <p class="quiet">{words.others}</p>
        {leaving.problem !== undefined && <FailedTyping problem={leaving.problem} />}
        {asked && <p role="alert">{words.sure}</p>}
        <div class="buttons">
          {asked ? (
            <Button look="main" focused busy={leaving.busy} onPress={go}>
              {isStop ? words.stopYes : words.eraseYes}
            </Button>
          ) : (
            <Button look="main" onPress={() => setAsked(true)}>
              {title}
            </Button>
          )}
          <Link page="people" of={placeOf(person.id)} look="quiet">
            {words.back}
          </Link>
        </div>
      </section>
    </Page>
  );
}

function Left({ text }: { text: string }) {
  const people = useWords(pagesPeopleWords);
  return (
    <Page title={people.title}>
      <Notice tone="good" focused>
        {text}
      </Notice>
      <div>
        <Link page="people" look="main">
          {people.back}
        </Link>
      </div>
    </Page>
  );
}
