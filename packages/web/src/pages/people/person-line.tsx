import { pagesPeopleWords } from "@parent-circles/words";
import { Chip } from "../../pieces/chip.tsx";
import { Link } from "../../pieces/link.tsx";
import { Mark } from "../../pieces/mark.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { PersonRow } from "./person-rows.ts";

/** One person in the list: who she is, what she agreed to, and what is not known. */
export function PersonLine({ row }: { row: PersonRow }) {
  const { id, name, role, consent, daysLeft, talked, reach, isProtected } = row;
  const people = useWords(pagesPeopleWords);
  const { words, say } = useSpeaker();
  return (
    // What a coordinator prints lies about: who is protected is not on it.
    <li class={isProtected ? "not-printed" : ""}>
      <Link page="people" of={id}>
        <bdi>{name}</bdi>
      </Link>
      <span class="quiet">{words.roles[role]}</span>
      <span class="row">
        <Chip tone={consent === "consented" ? "good" : consent === "informed" ? "calm" : "faint"}>
          {words.consent[consent]}
        </Chip>
        {daysLeft !== undefined && (
          <strong>{daysLeft <= 0 ? people.lastDay : say(people.daysLeft, { count: daysLeft })}</strong>
        )}
        {isProtected && <Chip tone="faint">{people.protected}</Chip>}
      </span>
      <span class="quiet signed">
        {talked === "no" && <Mark says="unknown" />}
        <span>
          {people.talked[talked]}
          {reach !== undefined && ` · ${people.reach[reach]}`}
        </span>
      </span>
    </li>
  );
}
