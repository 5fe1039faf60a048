import { pagesImportWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { undoImport } from "../../data/import-calls.ts";
import { namesIn } from "../../data/names.ts";
import { fetchView } from "../../data/network-calls.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Page } from "../../pieces/page.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { Stored } from "./stored.ts";
import { Step } from "./step.tsx";
import { VisitFirst } from "./visit-first.tsx";

/** What was stored, how it is taken back, and the first thing to do with it. */
export function DoneStep({ stored, onAgain }: { stored: Stored; onAgain: () => void }) {
  const words = useWords(pagesImportWords);
  const [undone, setUndone] = useState<readonly string[]>();
  const again = (
    <div class="buttons">
      <Button onPress={onAgain}>{words.done.again}</Button>
    </div>
  );
  if (undone !== undefined)
    return (
      <Page title={words.title}>
        <Undone stayed={undone} />
        {again}
      </Page>
    );
  return (
    <Step step={3} title={words.visit.title}>
      <Told stored={stored} onUndone={setUndone} />
      <VisitFirst />
      {again}
    </Step>
  );
}

function Told({ stored: { done, left }, onUndone }: { stored: Stored; onUndone: (stayed: readonly string[]) => void }) {
  const { done: words } = useWords(pagesImportWords);
  const { say } = useSpeaker();
  const { network } = useVisitor();
  const [isSure, setIsSure] = useState(false);
  const undoing = useDoing();
  const { people, ties } = storedIn(done.report.taken);
  const undo = () =>
    undoing.start(async () => {
      const { leftOf = [] } = await undoImport(network.id, done.importId);
      if (leftOf.length === 0) return onUndone([]);
      const nameOf = namesIn(await fetchView(network.id));
      onUndone(leftOf.map(nameOf));
    });
  return (
    <>
      <Notice tone="good" focused>
        <p>
          <strong>
            {say(words.stands, {
              people: say(words.people, { count: people }),
              ties: say(words.ties, { count: ties }),
            })}
          </strong>{" "}
          {left > 0 && say(words.left, { count: left })}
        </p>
        {!isSure && (
          <Button look="plain" onPress={() => setIsSure(true)}>
            {words.undo}
          </Button>
        )}
      </Notice>
      {isSure && (
        <section class="card" role="alert">
          <p>{words.undoSure}</p>
          {undoing.problem !== undefined && <Failed problem={undoing.problem} />}
          <div class="buttons">
            <Button busy={undoing.busy} focused onPress={undo}>
              {words.undoYes}
            </Button>
            <Button look="plain" onPress={() => setIsSure(false)}>
              {words.undoNo}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

function storedIn(taken: Stored["done"]["report"]["taken"]) {
  const count = (...lists: string[]): number => taken.filter(({ list }) => lists.includes(list)).length;
  return { people: count("people"), ties: count("ties", "nominations") };
}

function Undone({ stayed }: { stayed: readonly string[] }) {
  const { done: words } = useWords(pagesImportWords);
  const { say, list } = useSpeaker();
  return (
    <Notice tone="good" focused>
      <p>{words.undone}</p>
      {stayed.length > 0 && <p>{say(words.stayed, { people: list(stayed) })}</p>}
    </Notice>
  );
}
