import { linkTo } from "../../address/address.ts";
import type { EntryLink } from "../../data/shapes.ts";
import { useSpeaker } from "../../words/use-speaker.ts";

const roles = ["coordinator", "institution", "keyFigure", "public"] as const;

/** One neighbourhood with a way in for each role; the language goes along in the address. */
export function Neighbourhood({ entries }: { entries: readonly EntryLink[] }) {
  const { words, language } = useSpeaker();
  const name = entries[0]?.networkName ?? "";
  return (
    <li class="card">
      <h3>{name}</h3>
      <ul class="tiles">
        {roles.map((role) => {
          const entry = entries.find((one) => one.role === role);
          return entry === undefined ? null : (
            <li key={role}>
              <a class="tile" href={`${entry.href}${linkTo({ language })}`}>
                <span class="unseen">{name}: </span>
                {words.start[role]}
                <small>{words.start.what[role]}</small>
              </a>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
