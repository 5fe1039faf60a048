import { pagesSettingsWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import type { NetworkSettings, Versioned } from "../../data/shapes.ts";
import type { Doing } from "../../data/use-doing.ts";
import { Button } from "../../pieces/button.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { NumberField } from "../../pieces/number-field.tsx";
import { Failed } from "../../pieces/show.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useWords } from "../../words/use-words.ts";

const days = { asksPerQuarter: 50, askerRestDays: 365, parentRestDays: 365 } as const;
const chances = {
  baseRate: 0,
  comesAfterTalk: 0,
  introductionWillingness: 1,
  introductionMinimum: 0,
  unassignedFloor: 1,
} as const;
const hundred = 100;

interface SettingsFormProps {
  readonly settings: Versioned<NetworkSettings>;
  readonly saving: Doing;
  readonly onSave: (changed: Versioned<NetworkSettings>) => void;
}

/** What a network has agreed, each in a question; chances stand apart, in percent. */
export function SettingsForm({ settings, saving, onSave }: SettingsFormProps) {
  const words = useWords(pagesSettingsWords);
  const [draft, setDraft] = useState(settings.value);
  const change = (part: Partial<NetworkSettings>) => setDraft({ ...draft, ...part });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ ...settings, value: draft });
      }}
    >
      <section class="card">
        <TextField label={words.name} value={draft.name} onChange={(name) => change({ name })} />
        {entriesOf(days).map(([key, most]) => (
          <NumberField
            key={key}
            label={words.counts[key]}
            {...{ least: 0, most, value: draft[key] }}
            onChange={(value) => change({ [key]: value })}
          />
        ))}
        <Agreed {...{ draft, change }} />
      </section>
      <details class="card">
        <summary>{words.chances.title}</summary>
        <p>{words.chances.lead}</p>
        {entriesOf(chances).map(([key, least]) => (
          <NumberField
            key={key}
            label={words.chances[key]}
            {...{ least, most: hundred, value: Math.round(draft[key] * hundred) }}
            onChange={(percent) => change({ [key]: percent / hundred })}
          />
        ))}
      </details>
      {saving.problem !== undefined && <Failed problem={saving.problem} />}
      <div class="buttons">
        <Button look="main" busy={saving.busy}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

interface AgreedProps {
  readonly draft: NetworkSettings;
  readonly change: (part: Partial<NetworkSettings>) => void;
}

function Agreed({ draft, change }: AgreedProps) {
  const words = useWords(pagesSettingsWords);
  return (
    <>
      <Choice
        look="cards"
        legend={words.maxHops}
        options={(["1", "2", "3"] as const).map((value) => ({ value, text: words.hops[value] }))}
        chosen={String(draft.maxHops) as "1"}
        onChoose={(hops) => change({ maxHops: Number(hops) })}
      />
      <Choice
        look="segments"
        legend={words.smallCount}
        options={(["3", "5", "10"] as const).map((value) => ({ value, text: value }))}
        chosen={String(draft.smallCount) as "3"}
        onChoose={(count) => change({ smallCount: Number(count) as NetworkSettings["smallCount"] })}
      />
      <Choice
        look="segments"
        legend={words.showZeroCounts}
        options={(["yes", "no"] as const).map((value) => ({ value, text: words[value] }))}
        chosen={draft.showZeroCounts ? "yes" : "no"}
        onChoose={(answer) => change({ showZeroCounts: answer === "yes" })}
      />
    </>
  );
}

const entriesOf = <Key extends string, Value>(record: Readonly<Record<Key, Value>>) =>
  Object.entries(record) as [Key, Value][];
