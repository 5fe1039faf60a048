import type { Spoken } from "@parent-circles/words";
import { roles } from "../../wire/roles.ts";
import { blankIn } from "./blank.ts";
import type { ClockFact, RegisterFacts } from "./facts.ts";

type Rows = readonly (readonly string[])[];
/** Words by what the software has now; a new one may not be among them. */
type Meanings = Readonly<Record<string, string>>;

const code = (text: string): string => `\`${text}\``;

/** Every setting of every neighbourhood, as it holds. */
export const networkRows = ({ networks }: RegisterFacts): Rows =>
  networks.flatMap(({ name, people, settings }) =>
    Object.entries(settings).map(([setting, value], index) => [
      index === 0 ? name : "",
      index === 0 ? String(people) : "",
      code(setting),
      code(JSON.stringify(value)),
    ]),
  );

/** Every field that is stored of a person, with what it is for; what no words are known for has to be filled in. */
export function fieldRows({ fields }: RegisterFacts, spoken: Spoken<"register">): Rows {
  const meanings: Meanings = spoken.words.fields;
  const takes: Meanings = spoken.words.takes;
  return fields
    .filter(({ list }) => list === "people")
    .map((field) => [
      code(field.path),
      field.takes.map((one) => takes[one] ?? one).join(", "),
      meanings[/^\w+/.exec(field.path)?.[0] ?? ""] ?? blankIn(spoken)("meaning", field.path),
    ]);
}

/** Every other list, with its fields. */
export function listRows({ fields }: RegisterFacts, spoken: Spoken<"register">): Rows {
  const meanings: Meanings = spoken.words.lists;
  const names = [...new Set(fields.map(({ list }) => list))].filter((list) => list !== "people");
  return names.map((name) => {
    const paths = fields.filter(({ list }) => list === name).map(({ path }) => code(path));
    return [code(name), paths.join(", "), meanings[name] ?? blankIn(spoken)("meaning", name)];
  });
}

/** Every role, with how many operations it may call; `anyone` needs no session. */
export function roleRows({ operations }: RegisterFacts, spoken: Spoken<"register">): Rows {
  const meanings: Meanings = spoken.words.roles;
  return roles.map((role) => [
    code(role),
    meanings[role] ?? blankIn(spoken)("meaning", role),
    String(operations.filter((operation) => operation.roles !== "anyone" && operation.roles.includes(role)).length),
  ]);
}

/** Every operation with the roles that may call it. */
export const operationRows = ({ operations }: RegisterFacts, { words: { reads } }: Spoken<"register">): Rows =>
  operations.map((operation) => [
    code(operation.operationId),
    operation.summary,
    operation.roles === "anyone" ? "anyone" : operation.roles.join(", "),
    reads[operation.reads ?? "nothing"],
  ]);

/** Institutions and keys of programs. */
export const recipientRows = ({ networks }: RegisterFacts, spoken: Spoken<"register">): Rows =>
  networks.flatMap(({ name, institutions, keys }) => [
    ...institutions.map((one) => [name, one.name, one.kind, spoken.words.reads[one.reads]]),
    ...keys.map(({ role, institution, expiresAt }) => [
      name,
      institution === null ? "API" : `API, ${institution}`,
      role,
      expiresAt.slice(0, 10),
    ]),
    ...(institutions.length === 0 ? [[name, blankIn(spoken)("noRecipients"), "", ""]] : []),
  ]);

/** Every clock. */
export function clockRows({ clocks }: RegisterFacts, spoken: Spoken<"register">): Rows {
  const [meanings, happens]: Meanings[] = [spoken.words.clocks, spoken.words.happens];
  return clocks.map((clock) => [
    `${meanings?.[clock.id] ?? clock.what} (${code(clock.id)})`,
    periodOf(clock, spoken),
    happens?.[clock.happens] ?? clock.happens,
  ]);
}

function periodOf({ days = 0, months }: ClockFact, { words: { period }, say }: Spoken<"register">): string {
  if (months !== undefined) return say(period.months, { count: months });
  return days === 0 ? period.atOnce : say(period.days, { count: days });
}
