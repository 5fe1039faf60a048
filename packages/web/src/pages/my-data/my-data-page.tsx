import { useState } from "preact/hooks";
import { eraseOwn, fetchOwnRecord, fetchWholeRecord, withdraw } from "../../data/access-calls.ts";
import { endSession } from "../../data/network-calls.ts";
import type { PersonRecord } from "../../data/shapes.ts";
import { jsonBlob, saveFile } from "../../data/save-file.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Failed, Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { Leaving } from "./leaving.tsx";

/** What is held on a member, who read it, and how she stops: for herself alone. */
export function MyDataPage() {
  const { myData } = useSpeaker().words;
  const { network, person = "" } = useVisitor();
  const loaded = useLoaded(`own record ${network.id}`, () => fetchOwnRecord(network.id, person));
  const acting = useDoing();
  const [stopped, setStopped] = useState(false);
  const stop = () =>
    acting.start(async () => {
      await withdraw(network.id, person);
      setStopped(true);
      loaded.again();
    });
  const copy = () =>
    acting.start(async () => saveFile("parent-circles.json", jsonBlob(await fetchWholeRecord(network.id, person))));
  const erase = () =>
    acting.start(async () => {
      await eraseOwn(network.id, person);
      // Her session went with her; the cookie of it does now.
      await endSession().catch(() => undefined);
      location.reload();
    });
  return (
    <Page title={myData.title} lead={myData.lead}>
      <Show loaded={loaded}>
        {(record) => (
          <>
            <Held record={record} busy={acting.busy} onCopy={copy} />
            <Readers readings={record.readings} />
          </>
        )}
      </Show>
      {acting.problem !== undefined && <Failed problem={acting.problem} />}
      {stopped && (
        <Notice tone="good" focused>
          {myData.stopped}
        </Notice>
      )}
      <Leaving busy={acting.busy} onStop={stop} onErase={erase} />
    </Page>
  );
}

interface HeldProps {
  readonly record: PersonRecord;
  readonly busy: boolean;
  readonly onCopy: () => void;
}

function Held({ record, busy, onCopy }: HeldProps) {
  const { words, say } = useSpeaker();
  const { myData } = words;
  const [own] = record.held["people"] ?? [];
  const { displayName } = (own ?? {}) as { readonly displayName?: string };
  return (
    <section class="card">
      <h2>{myData.held}</h2>
      {displayName !== undefined && <p>{say(myData.name, { name: displayName })}</p>}
      <p>{say(myData.said, { count: record.held["ties"]?.length ?? 0 })}</p>
      <div class="buttons">
        <button type="button" class="button button-quiet" disabled={busy} onClick={onCopy}>
          {myData.copy}
        </button>
      </div>
    </section>
  );
}

const mostShown = 50;

function Readers({ readings }: Pick<PersonRecord, "readings">) {
  const { words, say, moment } = useSpeaker();
  const { myData, roleNames } = words;
  const latest = readings.slice(0, mostShown);
  return (
    <section class="card">
      <h2>{myData.readers}</h2>
      {latest.length === 0 && <p>{myData.nobody}</p>}
      <ul class="plain-list">
        {latest.map(({ at, role }, index) => (
          <li key={index}>
            {say(myData.read, { date: moment(at), role: roleNames[role as keyof typeof roleNames] ?? role })}
          </li>
        ))}
      </ul>
    </section>
  );
}
