import { pagesPersonWords } from "@parent-circles/words";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { KnownPerson } from "./known-person.ts";

/** Who can ask her, in a sentence; nothing for those whom reach is not about. */
export function useReachText() {
  const { direct, through, noRoute } = useWords(pagesPersonWords);
  const { say, list } = useSpeaker();
  return ({ person, view, nameOf }: Pick<KnownPerson, "person" | "view" | "nameOf">): string => {
    const { reach, route } = view.people.find(({ id }) => id === person.id) ?? {};
    if (reach === "noRoute") return noRoute;
    if (route === undefined) return "";
    const asker = nameOf(route.asker);
    return route.via.length === 0 ? say(direct, { asker }) : say(through, { asker, via: list(route.via.map(nameOf)) });
  };
}
