import type { View } from "../../data/shapes.ts";
import { namesIn } from "../../data/names.ts";
import type { Speaker } from "../../words/speaker.ts";

/** The columns of the table, in order. */
export const columns = ["name", "circle", "reach", "route", "trusts", "consent"] as const;

/** One of {@link columns}. */
export type Column = (typeof columns)[number];

/** Somebody or an institution in the table: everything that the map says of her, in words. */
export interface PeopleRow extends Readonly<Record<Column, string>> {
  readonly id: string;
  /** Key figure, parent, coach or institution. */
  readonly role: string;
  readonly inCircle: "first" | "second";
  /** Absent for those whom reach is not about. */
  readonly reachState: "direct" | "viaIntroduction" | "noRoute" | undefined;
}

type Person = View["people"][number];

/** The table twin of the map: the same people, institutions and ties. */
export function peopleRows(view: View, speaker: Speaker): PeopleRow[] {
  const { words } = speaker;
  const nameOf = namesIn(view);
  const trusts = trustTexts(view, speaker);
  const people = view.people.map((person) => ({
    id: person.id,
    name: person.label,
    role: words.roles[person.role],
    inCircle: person.circle,
    circle: words.circles[person.circle],
    reachState: person.reach,
    reach: person.reach === undefined ? "" : words.reach[person.reach],
    route: routeText(person, nameOf, speaker),
    trusts: trusts.get(person.id) ?? "",
    consent: consentText(person, speaker),
  }));
  const institutions = view.institutions.map(({ id, label }) => ({
    id,
    name: label,
    role: words.roles.institution,
    inCircle: "second" as const,
    circle: words.circles.second,
    reachState: undefined,
    reach: "",
    route: "",
    trusts: trusts.get(id) ?? "",
    consent: "",
  }));
  return [...people, ...institutions];
}

function routeText(person: Person, nameOf: (id: string) => string, { words, say, list }: Speaker): string {
  const { soleRoutes, route } = person;
  if (soleRoutes !== undefined) return soleRoutes === 0 ? "" : say(words.map.soleRoutes, { count: soleRoutes });
  if (route === undefined) return "";
  const asker = nameOf(route.asker);
  return route.via.length === 0
    ? say(words.map.direct, { asker })
    : say(words.map.through, { asker, via: list(route.via.map(nameOf)) });
}

const consentText = ({ consent }: Person, { words }: Speaker): string =>
  consent === undefined ? "" : (words.consent[consent as keyof typeof words.consent] ?? consent);

function trustTexts(view: View, { words, list, isolate }: Speaker): Map<string, string> {
  const nameOf = namesIn(view);
  const told = new Map<string, string[]>();
  for (const { from, to, type, band } of view.ties) {
    if (type !== "trust") continue;
    const name = isolate(nameOf(to));
    const text = band === undefined ? name : `${name} (${words.bands[band]})`;
    told.set(from, [...(told.get(from) ?? []), text]);
  }
  return new Map([...told].map(([id, texts]) => [id, list(texts)]));
}
