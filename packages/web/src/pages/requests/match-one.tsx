import { useState } from "preact/hooks";
import type { NameProposal } from "../../data/shapes.ts";
import { Button } from "../../pieces/button.tsx";
import { Field } from "../../pieces/field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { AddNamed } from "./add-named.tsx";
import { type Named, proposePeople } from "../../data/propose-people.ts";

/** One name of a request. */
export interface MatchOneProps {
  readonly name: string;
  readonly people: readonly Named[];
  /** Whom the name may mean. */
  readonly proposals: readonly NameProposal[];
  readonly match: string | null | undefined;
  readonly onMatch: (id: string | null | undefined) => void;
  /** Somebody of this name was added just now. */
  readonly onAdded: (person: Named) => void;
}

const mostPerhaps = 3;

/** One name: who it may be, others by typing; a press chooses one, and nothing is chosen by itself. */
export function MatchOne({ name, people, proposals, match, onMatch, onAdded }: MatchOneProps) {
  const { words, say } = useSpeaker();
  if (match === undefined) return <Proposals {...{ name, people, proposals, onMatch }} />;
  const person = people.find(({ id }) => id === match);
  return (
    <li class="matched">
      <span>
        “<bdi>{name}</bdi>” →{" "}
        <strong>
          <bdi>{person?.label ?? words.match.unknown}</bdi>
        </strong>
      </span>
      <Button label={say(words.match.change, { name })} onPress={() => onMatch(undefined)}>
        {words.match.changeShort}
      </Button>
      {match === null && <AddNamed name={name} onAdded={onAdded} />}
    </li>
  );
}

function Proposals({ name, people, proposals, onMatch }: Omit<MatchOneProps, "match" | "onAdded">) {
  const { words, say, isolate, language } = useSpeaker();
  const [typed, setTyped] = useState("");
  const { proposed, found } = proposePeople(people, typed, language);
  const isMatchable = ({ person }: NameProposal) => people.some(({ id }) => id === person);
  const perhaps = typed.trim() === "" ? proposals.filter(isMatchable).slice(0, mostPerhaps) : [];
  return (
    <li class="proposals">
      <Field label={say(words.match.who, { name })}>
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
        {typed.trim() === "" ? "" : found === 0 ? words.match.none : say(words.match.found, { count: found })}
      </p>
      <div class="buttons">
        {perhaps.map(({ person, label }) => (
          <Button
            key={person}
            label={`${say(words.match.perhaps, { name: label })} (“${isolate(name)}”)`}
            onPress={() => onMatch(person)}
          >
            {say(words.match.perhaps, { name: label })}
          </Button>
        ))}
        {proposed.map(({ id, label }) => (
          <Button key={id} onPress={() => onMatch(id)}>
            {say(words.match.choose, { name: label })}
          </Button>
        ))}
        <Button label={`${words.match.unknown}: ${isolate(name)}`} onPress={() => onMatch(null)}>
          {words.match.unknown}
        </Button>
      </div>
    </li>
  );
}
