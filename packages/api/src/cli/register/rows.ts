import { roles } from "../../wire/roles.ts";
import type { RegisterFacts } from "./facts.ts";
import type { RegisterWords } from "./words-shape.ts";

type Rows = readonly (readonly string[])[];

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
export const fieldRows = ({ fields }: RegisterFacts, { fields: meanings, blank, blanks }: RegisterWords): Rows =>
  fields
    .filter(({ list }) => list === "people")
    .map(({ path, takes }) => [
      code(path),
      takes,
      meanings[/^\w+/.exec(path)?.[0] ?? ""] ?? blank(`${blanks.meaning}: ${path}`),
    ]);

/** Every other list, with its fields. */
export function listRows({ fields }: RegisterFacts, { lists, blank, blanks }: RegisterWords): Rows {
  const names = [...new Set(fields.map(({ list }) => list))].filter((list) => list !== "people");
  return names.map((name) => {
    const paths = fields.filter(({ list }) => list === name).map(({ path }) => code(path));
    return [code(name), paths.join(", "), lists[name] ?? blank(`${blanks.meaning}: ${name}`)];
  });
}

/** Every role, with how many operations it may call; `anyone` needs no session. */
export const roleRows = ({ operations }: RegisterFacts, { roles: meanings, blank, blanks }: RegisterWords): Rows =>
  roles.map((role) => [
    code(role),
    meanings[role] ?? blank(`${blanks.meaning}: ${role}`),
    String(operations.filter((operation) => operation.roles !== "anyone" && operation.roles.includes(role)).length),
  ]);

/** Every operation with the roles that may call it. */
export const operationRows = ({ operations }: RegisterFacts, { reads }: RegisterWords): Rows =>
  operations.map((operation) => [
    code(operation.operationId),
    operation.summary,
    operation.roles === "anyone" ? "anyone" : operation.roles.join(", "),
    operation.reads ?? reads.nothing,
  ]);

/** Institutions and keys of programs. */
export const recipientRows = ({ networks }: RegisterFacts, { reads, blank, blanks }: RegisterWords): Rows =>
  networks.flatMap(({ name, institutions, keys }) => [
    ...institutions.map((one) => [name, one.name, one.kind, reads[one.reads]]),
    ...keys.map(({ role, institution, expiresAt }) => [
      name,
      institution === null ? "API" : `API, ${institution}`,
      role,
      expiresAt.slice(0, 10),
    ]),
    ...(institutions.length === 0 ? [[name, blank(blanks.noRecipients), "", ""]] : []),
  ]);

/** Every clock. */
export const clockRows = ({ clocks }: RegisterFacts, words: RegisterWords): Rows =>
  clocks.map(({ id, what, days, months, happens }) => [
    `${words.clocks[id] ?? what} (${code(id)})`,
    words.period({ days, months }),
    words.happens[happens] ?? happens,
  ]);
