import { pagesPersonWords } from "@parent-circles/words";
import { Link } from "../../pieces/link.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { KnownPerson } from "./known-person.ts";
import { placeOf } from "./places.ts";

/** The way back to her page. */
export function BackTo({ known: { person, name } }: { known: Pick<KnownPerson, "person" | "name"> }) {
  const { back } = useWords(pagesPersonWords);
  const { say } = useSpeaker();
  return (
    <p class="tools">
      <Link page="people" of={placeOf(person.id)}>
        {say(back, { name })}
      </Link>
    </p>
  );
}
