import { foldName } from "../../base/fold.ts";
import type { CellReader } from "../contract.ts";
import { readName } from "./names.ts";

/** Answers to a question for names that are no name. */
const nobody: ReadonlySet<string> = new Set(
  [
    "niemand", "geen", "geen idee", "zou het niet weten", "ik weet het niet", "weet ik het niet", "ken niemand", "nobody",
    "no one", "none", "no idea", "i don't know", "i do not know", "kimse", "hiç kimse", "yok", "fikrim yok", "لا أحد", "لا احد",
    "لا يوجد", "لا أدري",
  ].map(foldName),
); // prettier-ignore

const repairs = { new: "intake/person-from-name", spelling: "intake/person-by-name" } as const;

/** Somebody, by her code or her name. A name that only she has means her, in any spelling. */
export const readPerson: CellReader = (text, context) => {
  const { people, place = "" } = context;
  if (nobody.has(foldName(text))) return { kind: "absent", reason: "declined" };
  const name = readName(text, context);
  if (name.kind !== "value") return name;
  const named = people?.named(name.value as string, place) ?? { id: text };
  if ("code" in named) return { kind: "refused", code: named.code };
  const { repair } = name;
  if (named.as !== undefined) return { kind: "value", value: named.id, repair: [repairs[named.as]] };
  return { kind: "value", value: named.id, ...(repair === undefined ? {} : { repair }) };
};
