import type { ListedParameter, Parameters } from "./parameter.ts";
import { type OptionsOf, problemsIn, refuseAll } from "./settings.ts";

/**
 * Returns what is asked for in the texts of an address or a command line, as the options of a call, checked; what must be
 * given besides is left to the call.
 *
 * @throws ParentCirclesError `query/unknown-parameter` and the code of each value that does not fit: all that is wrong
 */
export function optionsFromTexts<Declared extends Parameters>(
  declared: Declared,
  texts: Readonly<Record<string, string | undefined>>,
): Partial<OptionsOf<Declared>> {
  const values = Object.entries(texts).flatMap(([name, text]) => {
    if (text === undefined) return [];
    const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined;
    return [[name, parameter === undefined ? text : valueFromText(parameter, text)] as const];
  });
  const options = Object.fromEntries(values);
  refuseAll(problemsIn(declared, options));
  return options as Partial<OptionsOf<Declared>>;
}

/**
 * Returns the value that a text stands for in an address or on a command line; a text that stands for none comes back as it
 * is, or as NaN, and is refused by the parameter.
 */
export function valueFromText({ type, choices }: ListedParameter, text: string): unknown {
  if (choices?.includes(text) === true) return text;
  switch (type) {
    case "boolean":
      return text === "true" || (text === "false" ? false : text);
    case "integer":
    case "number":
      return numberFromText(text);
    case "size":
      return sizesFromText(text);
    case "ids":
      return text === "" ? [] : text.split(",");
    case "groups":
      return groupsFromText(text);
    default:
      return text;
  }
}

const numberFromText = (text: string): number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN);

/** `6`, or `4..8` for every size from 4 to 8. */
function sizesFromText(text: string): unknown {
  const [from = "", to, ...others] = text.split("..");
  if (to === undefined) return numberFromText(from);
  return others.length === 0 ? { from: numberFromText(from), to: numberFromText(to) } : NaN;
}

/** `P-1=north,P-2=south`; a person stands in it once. */
function groupsFromText(text: string): unknown {
  const pairs = text.split(",").map((pair) => pair.split("="));
  const areWhole = pairs.every(({ length, ...parts }) => length === 2 && parts[0] !== "" && parts[1] !== "");
  const groups = Object.fromEntries(pairs) as Record<string, string>;
  return areWhole && Object.keys(groups).length === pairs.length ? groups : text;
}

/** Returns how a parameter is asked: what it takes, and what holds where nothing is given. */
export function usageOf(parameter: ListedParameter): string {
  const { takes } = parameter;
  const last = takes.length < 2 ? "" : ` or ${takes.at(-1)}`;
  return `${takes.slice(0, Math.max(1, takes.length - 1)).join(", ")}${last}; ${usualOf(parameter)}`;
}

function usualOf({ default: usual, otherwise }: ListedParameter): string {
  if (usual === "setting") return "the network's setting where not given";
  if (usual !== undefined) return `default ${String(usual)}`;
  return otherwise === undefined ? "must be given" : `${otherwise} where not given`;
}

/** Returns parameters as plain data: what each declares, without how it is checked. */
export const asData = (parameters: Parameters): Readonly<Record<string, ListedParameter>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, { accepts: _accepts, aboveMaximum: _aboveMaximum, ...data }]) => [
      name,
      data,
    ]),
  );
