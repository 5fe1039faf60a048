import type { NetworkView } from "@parent-circles/core";
import type { Spoken } from "@parent-circles/words";
import { shortened, textWidth, type TextStyle } from "./text-width.ts";
import type { Mark, RingName, SceneText } from "./types.ts";

/** How names are written: in full, as initials (for a projector), or not at all. */
export type NameStyle = "full" | "initials" | "none";

/** A person or institution before she has a place. */
export interface Figure {
  readonly id: string;
  readonly mark: Mark;
  readonly ring: RingName;
  readonly radiusPx: number;
  /** What is written under the mark; empty where no name is shown. */
  readonly label: string;
  readonly labelRole: SceneText["role"];
  readonly labelWidthPx: number;
  readonly name: string;
  readonly spoken: string;
}

type Person = NetworkView["people"][number];
type Institution = NetworkView["institutions"][number];

const longestLabelPx = 124;
const longestInstitutionPx = 210;

/** The sizes of letters by the role of a text. */
export const textStyles: Readonly<Record<SceneText["role"], TextStyle>> = {
  title: { sizePx: 27, bold: true },
  note: { sizePx: 14 },
  ring: { sizePx: 13 },
  count: { sizePx: 22, bold: true },
  key: { sizePx: 14 },
  name: { sizePx: 13 },
  keyName: { sizePx: 14, bold: true },
  list: { sizePx: 13 },
};

/** How large a mark is drawn, half its width. */
export const markRadiusPx: Readonly<Record<Mark, number>> = {
  keyFigure: 15,
  candidate: 11,
  secondCircle: 9,
  direct: 9,
  viaIntroduction: 9,
  noRoute: 8,
  coach: 11,
  institution: 10,
  group: 11,
};

/** Everyone a view names, in the order of their ids, with ring, mark and words. */
export function castOf(view: NetworkView, speaker: Spoken<"drawing">, names: NameStyle): Figure[] {
  const people = view.people.map((person) => personFigure(person, speaker, names));
  const institutions = view.institutions.map((institution) => institutionFigure(institution, speaker));
  return [...people, ...institutions].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function personFigure(person: Person, { words, say }: Spoken<"drawing">, names: NameStyle): Figure {
  const mark = markOf(person);
  const labelRole = mark === "keyFigure" ? "keyName" : "name";
  const label = shortened(written(person.label, names), longestLabelPx, textStyles[labelRole]);
  const name = names === "full" ? person.label : written(person.label, names) || words.spoken.someone;
  const soleRoutes = person.soleRoutes ?? 0;
  const spoken = [say(words.spoken[mark], { name })];
  if (soleRoutes > 0) spoken.push(say(words.spoken.soleRoutes, { count: soleRoutes }));
  return {
    id: person.id,
    mark,
    ring: ringOf(person),
    radiusPx: markRadiusPx[mark],
    label,
    labelRole,
    labelWidthPx: textWidth(label, textStyles[labelRole]),
    name,
    spoken: spoken.join(" "),
  };
}

function institutionFigure({ id, label: name }: Institution, { words, say }: Spoken<"drawing">): Figure {
  const label = shortened(name, longestInstitutionPx, textStyles.name);
  return {
    id,
    mark: "institution",
    ring: "institutions",
    radiusPx: markRadiusPx.institution,
    label,
    labelRole: "name",
    labelWidthPx: textWidth(label, textStyles.name),
    name,
    spoken: say(words.spoken.institution, { name }),
  };
}

function markOf({ role, reach }: Person): Mark {
  return role === "member" ? (reach ?? "secondCircle") : role;
}

/** Someone whose reach the viewer may not know stands in the second circle, with a mark that says no more than that. */
function ringOf({ role, reach }: Person): RingName {
  if (role === "keyFigure") return "first";
  return role === "coach" ? "institutions" : (reach ?? "direct");
}

function written(name: string, names: NameStyle): string {
  if (names === "none") return "";
  if (names === "full") return name;
  const words = name.split(/[\s\-–]+/u).filter((word) => word !== "");
  return words.map((word) => (/^\d+$/.test(word) ? word : [...word][0])).join("");
}
