import { pagesInterviewWords } from "@parent-circles/words";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Field } from "../../pieces/field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { findPeople, type KnownPerson, mayBeWritten, writtenName } from "./known-people.ts";

/** A field in which names are found while typing. */
export interface NameFinderProps {
  readonly label: string;
  readonly hint?: string;
  readonly people: readonly KnownPerson[];
  readonly onFound: (person: KnownPerson) => void;
  /** Somebody whom nobody knows yet, as she is to be written down. */
  readonly onNew: (name: string) => void;
  readonly onTyped?: (text: string) => void;
  readonly error?: string | undefined;
  readonly focused?: boolean;
}

interface Option {
  readonly text: string;
  readonly note?: string;
  readonly choose: () => void;
}

/** What is typed, whom it may mean, and which of those Enter takes. */
function useFinder({ people, onFound, onNew, onTyped }: NameFinderProps) {
  const { names } = useWords(pagesInterviewWords);
  const { say } = useSpeaker();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string>();
  const [marked, setMarked] = useState<number>();
  const type = (text: string) => {
    setTyped(text);
    setWrong(undefined);
    setMarked(undefined);
    onTyped?.(text);
  };
  const found = findPeople(people, typed);
  const taking = (act: () => void) => () => {
    type("");
    act();
  };
  const name = writtenName(typed);
  const writeDown = () => (mayBeWritten(typed) ? taking(() => onNew(name))() : setWrong(names.contact));
  const options: Option[] = [
    ...found.map(({ alike, ...person }): Option => ({
      text: person.name,
      ...(alike ? { note: names.alike } : {}),
      choose: taking(() => onFound(person)),
    })),
    ...(typed.trim().length < 2 ? [] : [{ text: say(names.fresh, { name }), choose: writeDown }]),
  ];
  // Who only sounds alike is never taken by Enter.
  const first = found[0]?.alike === false ? 0 : options.length - 1;
  const at = Math.min(marked ?? first, options.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (options.length === 0 || event.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setMarked((at + step + options.length) % options.length);
    else if (event.key === "Enter") options[at]?.choose();
    else if (event.key === "Escape") type("");
    else return;
    event.preventDefault();
  };
  return {
    typed,
    type,
    wrong,
    options,
    at,
    onKeyDown,
    foundText: found.length === 0 ? "" : say(names.found, { count: found.length }),
  };
}

/** A name while it is typed: at most three whom it may mean, and somebody new; nobody is chosen by itself. */
export function NameFinder(props: NameFinderProps) {
  const { typed, type, wrong, options, at, onKeyDown, foundText } = useFinder(props);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.focused === true) input.current?.focus();
  }, []);
  const choose = (option: Option) => {
    option.choose();
    input.current?.focus();
  };
  return (
    <div class="finder">
      <Field label={props.label} hint={props.hint} error={wrong ?? props.error}>
        {(links) => (
          <input
            {...links}
            ref={input}
            type="text"
            role="combobox"
            dir="auto"
            autocomplete="off"
            autocapitalize="words"
            spellcheck={false}
            maxLength={60}
            aria-expanded={options.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={options.length > 0 ? `${list}-${at}` : undefined}
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <ul id={list} role="listbox" aria-label={props.label} hidden={options.length === 0}>
        {options.map((option, place) => (
          <li
            key={option.text}
            id={`${list}-${place}`}
            role="option"
            aria-selected={place === at}
            onClick={() => choose(option)}
          >
            <bdi>{option.text}</bdi>
            {option.note !== undefined && <small>{option.note}</small>}
          </li>
        ))}
      </ul>
      <p class="unseen" role="status">
        {foundText}
      </p>
    </div>
  );
}
