import { useState } from "preact/hooks";
import { type Named, proposePeople } from "../data/propose-people.ts";
import { useSpeaker } from "../words/use-speaker.ts";
import { Button } from "./button.tsx";
import { Field } from "./field.tsx";

/** Among whom somebody is looked for, and what is said. */
export interface PersonFinderProps {
  readonly label: string;
  readonly hint: string;
  readonly nobody: string;
  /** Said on the button by which another is chosen. */
  readonly change: string;
  readonly people: readonly Named[];
  readonly chosen: Named | undefined;
  readonly onChoose: (person: Named | undefined) => void;
}

/** Finds one person by the beginning of her name, however it is spelt; nobody is chosen by itself. */
export function PersonFinder({ label, hint, nobody, change, people, chosen, onChoose }: PersonFinderProps) {
  const { language } = useSpeaker();
  const [typed, setTyped] = useState("");
  const { proposed } = proposePeople(people, typed, language);
  if (chosen !== undefined)
    return (
      <p class="matched">
        <strong>
          <bdi>{chosen.label}</bdi>
        </strong>
        <Button onPress={() => onChoose(undefined)}>{change}</Button>
      </p>
    );
  return (
    <div class="proposals">
      <Field label={label} hint={hint}>
        {(links) => (
          <input
            {...links}
            type="search"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="quiet" role="status">
        {typed.trim() !== "" && proposed.length === 0 ? nobody : ""}
      </p>
      <div class="buttons">
        {proposed.map((person) => (
          <Button key={person.id} onPress={() => onChoose(person)}>
            <bdi>{person.label}</bdi>
          </Button>
        ))}
      </div>
    </div>
  );
}
