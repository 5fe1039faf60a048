import { pagesTextsWords } from "@parent-circles/words";
import type { TextsShown } from "../../data/shapes.ts";
import { fetchTexts, letTextThrough, turnTextAway } from "../../data/text-calls.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Chip } from "../../pieces/chip.tsx";
import { Failed, Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** The texts that wait for the coordinator, and those in which a name may stand; nothing where there are none. */
export function WaitingTexts({ onDecided }: { readonly onDecided?: () => void }) {
  const words = useWords(pagesTextsWords);
  const { network } = useVisitor();
  const loaded = useLoaded(`texts ${network.id}`, () => fetchTexts(network.id));
  const decided = () => {
    loaded.again();
    onDecided?.();
  };
  return (
    <Show loaded={loaded}>
      {(items) => (
        <>
          <Texts title={words.title} lead={words.lead} items={items.filter(({ waits }) => waits)} onDecided={decided} />
          <Texts
            title={words.readTitle}
            lead={words.readLead}
            items={items.filter(({ waits }) => !waits)}
            onDecided={decided}
          />
        </>
      )}
    </Show>
  );
}

interface TextsProps {
  readonly title: string;
  readonly lead: string;
  readonly items: readonly TextsShown[];
  readonly onDecided: () => void;
}

function Texts({ title, lead, items, onDecided }: TextsProps) {
  if (items.length === 0) return null;
  return (
    <section class="stack">
      <h2>{title}</h2>
      <p>{lead}</p>
      <ul class="stack">
        {items.map((item) => (
          <li key={`${item.list} ${item.id}`} class="card">
            <OneText item={item} onDecided={onDecided} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneText({ item, onDecided }: { readonly item: TextsShown; readonly onDecided: () => void }) {
  const words = useWords(pagesTextsWords);
  const { say } = useSpeaker();
  const { network, sendOnce } = useVisitor();
  const deciding = useDoing();
  const decide = (act: () => Promise<unknown>) =>
    deciding.start(async () => {
      await act();
      onDecided();
    });
  const names = item.names.map(({ label }) => label).join(", ");
  return (
    <>
      <Chip tone="faint">{words.kinds[item.list]}</Chip>
      {Object.entries(item.texts).map(([key, text]) => (
        <p key={key} dir="auto">
          {text}
        </p>
      ))}
      {names !== "" && <p class="quiet">{say(words.by, { names })}</p>}
      {deciding.problem !== undefined && <Failed problem={deciding.problem} />}
      {item.waits && (
        <div class="buttons">
          <Button
            busy={deciding.busy}
            onPress={() =>
              decide(() => sendOnce({ letThrough: item.id }, (key) => letTextThrough(network.id, item.id, key)))
            }
          >
            {words.letThrough}
          </Button>
          <Button look="quiet" busy={deciding.busy} onPress={() => decide(() => turnTextAway(network.id, item.id))}>
            {words.turnAway}
          </Button>
        </div>
      )}
    </>
  );
}
