import { pagesAuditWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { fetchAudit } from "../../data/access-calls.ts";
import type { AuditPart } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Failed, Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** The audit as it is kept: who did and read what, in order. */
export function AuditPage() {
  const audit = useWords(pagesAuditWords);
  const { network } = useVisitor();
  const loaded = useLoaded(`audit ${network.id}`, () => fetchAudit(network.id, undefined));
  return (
    <Page title={audit.title} lead={audit.lead}>
      <Show loaded={loaded}>{(first) => <Entries first={first} />}</Show>
    </Page>
  );
}

function Entries({ first }: { first: AuditPart }) {
  const audit = useWords(pagesAuditWords);
  const { network } = useVisitor();
  const [parts, setParts] = useState([first]);
  const fetching = useDoing();
  const cursor = parts.at(-1)?.nextCursor;
  const more = () =>
    fetching.start(async () => {
      const next = await fetchAudit(network.id, cursor);
      setParts([...parts, next]);
    });
  const items = parts.flatMap((part) => part.items);
  if (items.length === 0) return <Notice tone="calm">{audit.empty}</Notice>;
  return (
    <>
      <Wholeness parts={parts} />
      <Table items={items} />
      {fetching.problem !== undefined && <Failed problem={fetching.problem} />}
      {cursor !== undefined && (
        <div class="buttons">
          <Button busy={fetching.busy} onPress={more}>
            {audit.more}
          </Button>
        </div>
      )}
    </>
  );
}

function Wholeness({ parts }: { parts: readonly AuditPart[] }) {
  const { say } = useSpeaker();
  const audit = useWords(pagesAuditWords);
  const broken = parts.find(({ firstBroken }) => firstBroken !== null)?.firstBroken ?? null;
  if (broken === null) return <Notice tone="good">{audit.whole}</Notice>;
  return <Notice tone="wrong">{say(audit.broken, { position: broken })}</Notice>;
}

function Table({ items }: Pick<AuditPart, "items">) {
  const { words, moment } = useSpeaker();
  const { roleNames } = words;
  const audit = useWords(pagesAuditWords);
  return (
    <div class="scrolls" tabIndex={0} role="region" aria-label={audit.title}>
      <table class="people">
        <thead>
          <tr>
            <th scope="col">{audit.when}</th>
            <th scope="col">{audit.who}</th>
            <th scope="col">{audit.what}</th>
            <th scope="col">{audit.about}</th>
            <th scope="col">{audit.why}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ position, at, actor, role, action, object, purpose }) => (
            <tr key={position}>
              <td data-label={audit.when}>{moment(at)}</td>
              <td data-label={audit.who}>
                {roleNames[role as keyof typeof roleNames] ?? role} <bdi>{actor}</bdi>
              </td>
              <td data-label={audit.what}>
                <bdi>{action}</bdi>
              </td>
              <td data-label={audit.about}>
                <bdi>{object}</bdi>
              </td>
              <td data-label={audit.why}>
                <bdi>{purpose}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
