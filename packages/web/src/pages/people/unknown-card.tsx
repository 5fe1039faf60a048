import { pagesPersonWords } from "@parent-circles/words";
import { type MarkedLine, MarkedLines } from "../../pieces/mark.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { PersonPartProps } from "./known-person.ts";
import { unknownsOf } from "./unknowns-of.ts";

/** What nobody knows of her yet. */
export function UnknownCard({ known: { person, ties, view, nameOf } }: Pick<PersonPartProps, "known">) {
  const { unknown } = useWords(pagesPersonWords);
  const { say, list } = useSpeaker();
  const { onlyThrough } = view.people.find(({ id }) => id === person.id) ?? {};
  const unknowns = unknownsOf({ person, ties: ties.map(({ row }) => row), onlyThrough });
  const named = (ids: readonly string[]) => ({ names: list(ids.map(nameOf)), count: ids.length });
  const lines: MarkedLine[] = [
    ...(unknowns.talk ? [{ key: "talk", text: unknown.talk }] : []),
    ...(unknowns.scopes ? [{ key: "scopes", text: unknown.scopes }] : []),
    ...(unknowns.onlyThrough === undefined
      ? []
      : [{ key: "second", text: say(unknown.second, { asker: nameOf(unknowns.onlyThrough) }) }]),
    ...(unknowns.reported.length === 0
      ? []
      : [{ key: "reported", text: say(unknown.reported, named(unknowns.reported)) }]),
    ...(unknowns.language.length === 0
      ? []
      : [{ key: "language", text: say(unknown.language, named(unknowns.language)) }]),
  ];
  return (
    <section class="card">
      <h2>{unknown.title}</h2>
      {lines.length === 0 ? <p>{unknown.nothing}</p> : <MarkedLines says="unknown" lines={lines} />}
    </section>
  );
}
