import { foldName } from "@parent-circles/core";
import { pagesPeopleWords } from "@parent-circles/words";
import type { Named } from "../../data/propose-people.ts";
import { Link } from "../../pieces/link.tsx";
import { useWords } from "../../words/use-words.ts";

const leastLetters = 3;
const mostShown = 3;

/** Those of the same first name, however it is spelt, from the third letter on. */
export function alikeNames(known: readonly Named[], typed: string): readonly Named[] {
  const [first = "", initial = ""] = foldName(typed).split(" ");
  if (first.length < leastLetters) return [];
  return known
    .filter(({ label }) => {
      const [theirs = "", theirInitial = ""] = foldName(label).split(" ");
      const isFirst = initial === "" ? theirs.startsWith(first) : theirs === first;
      return isFirst && (initial === "" || theirInitial === "" || theirInitial[0] === initial[0]);
    })
    .slice(0, mostShown);
}

/** Who may be meant already: to look at, never merged by itself. */
export function MaybeThere({ name, known }: { name: string; known: readonly Named[] }) {
  const { adding } = useWords(pagesPeopleWords);
  const alike = alikeNames(known, name);
  return (
    <div role="status">
      {alike.length > 0 && (
        <div class="notice">
          <p>
            <strong>{adding.maybe}</strong> {adding.maybeHint}
          </p>
          <ul class="plain-list">
            {alike.map(({ id, label }) => (
              <li key={id}>
                <Link page="people" of={id}>
                  <bdi>{label}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
