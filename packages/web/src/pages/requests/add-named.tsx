import { pagesPeopleWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { fetchView } from "../../data/network-calls.ts";
import { sendPerson } from "../../data/people-calls.ts";
import type { Named } from "../../data/propose-people.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import { shortName } from "./short-name.ts";

/** Adds somebody whom a school named and nobody knows: as named, for thirty days, so that she can be told. */
export function AddNamed({ name, onAdded }: { name: string; onAdded: (person: Named) => void }) {
  const { adding } = useWords(pagesPeopleWords);
  const { isolate } = useSpeaker();
  const { network, sendOnce } = useVisitor();
  const [typed, setTyped] = useState(() => shortName(name));
  const saving = useDoing();
  const save = () =>
    saving.start(async () => {
      const { asOf } = await fetchView(network.id, { view: "public" });
      const body = { person: { displayName: typed.trim(), consent: { state: "named" as const, date: asOf } } };
      const { id, displayName = id } = await sendOnce({ body }, (key) => sendPerson(network.id, body, key));
      onAdded({ id, label: displayName });
    });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label={`${adding.name} (${isolate(name)})`} hint={adding.nameHint} value={typed} onChange={setTyped} />
      <p class="quiet">{adding.fromListHint}</p>
      {saving.problem !== undefined && <FailedTyping problem={saving.problem} />}
      <div class="buttons">
        <Button busy={saving.busy}>{adding.fromList}</Button>
      </div>
    </form>
  );
}
