import { pagesPersonWords, pagesRightsWords } from "@parent-circles/words";
import type { Named } from "../../data/propose-people.ts";
import { Button } from "../../pieces/button.tsx";
import { PersonFinder } from "../../pieces/person-finder.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** The others of whom something was arranged with her. */
export interface ApartFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly people: readonly Named[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Others found by name, as many as there are; each can be taken away again. */
export function ApartField({ label, hint, people, chosen, onChange }: ApartFieldProps) {
  const { tieForm } = useWords(pagesPersonWords);
  const { edit } = useWords(pagesRightsWords);
  const { say } = useSpeaker();
  const nameOf = (id: string) => people.find((one) => one.id === id)?.label ?? id;
  return (
    <div class="stack">
      {/* After each choice it is empty again. */}
      <PersonFinder
        key={chosen.join(" ")}
        label={label}
        hint={hint}
        nobody={tieForm.nobody}
        change={tieForm.another}
        people={people.filter(({ id }) => !chosen.includes(id))}
        chosen={undefined}
        onChoose={(one) => one !== undefined && onChange([...chosen, one.id])}
      />
      {chosen.length > 0 && (
        <ul class="chosen">
          {chosen.map((id) => (
            <li key={id}>
              <bdi>{nameOf(id)}</bdi>
              <Button
                label={say(edit.takeAway, { name: nameOf(id) })}
                onPress={() => onChange(chosen.filter((other) => other !== id))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
