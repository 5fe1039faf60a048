import type { Catalogue, Language, Values } from "@parent-circles/words";
import type { ParseArgsOptionsConfig } from "node:util";

/** The outside world, as a command sees it. */
export interface Surroundings {
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly now: () => Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Resolves when the process is asked to stop. */
  readonly stopped: () => Promise<void>;
}

/** What was typed after a command's name. */
export interface Typed {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** In which language whoever typed it is answered. */
  readonly language: Language;
}

/** One command: what it takes, and what it does. Its name and usage line stand in the list of `run.ts`. */
export interface Command {
  /** The arguments in order, as in the usage line. */
  readonly positionals: readonly string[];
  readonly options: ParseArgsOptionsConfig;
  readonly run: (typed: Typed, surroundings: Surroundings) => Promise<void> | void;
}

/** The options that every reading command takes. */
export const readingOptions = { json: { type: "boolean" }, "as-of": { type: "string" } } as const;

/** Thrown when a command was called in a way that it does not know. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly usage: keyof Catalogue["commandLine"]["usage"];
  readonly values: Values;

  constructor(usage: UsageError["usage"], values: Values = {}) {
    super(usage);
    this.usage = usage;
    this.values = values;
  }
}

/** The text given for an option; `undefined` when it was not given. */
export function textOf({ values }: Typed, option: string): string | undefined {
  const value = values[option];
  return typeof value === "string" ? value : undefined;
}

/** The least and the greatest number that an option takes. */
interface Range {
  readonly least: number;
  readonly most?: number;
}

/** A whole number given for an option. */
export function numberOf(typed: Typed, option: string, range?: Range): number | undefined {
  const text = textOf(typed, option);
  if (text === undefined) return undefined;
  const number = /^-?\d+$/.test(text) ? Number(text) : NaN;
  const { least = -Infinity, most = Infinity } = range ?? {};
  if (number >= least && number <= most) return number;
  const values = { option: `--${option}`, least: String(least), most: String(most) };
  if (range === undefined) throw new UsageError("wholeNumber", values);
  throw new UsageError(range.most === undefined ? "wholeNumberFrom" : "wholeNumberBetween", values);
}

/** A value given for an option that takes one of a few. */
export function choiceOf<Choice extends string>(
  typed: Typed,
  option: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = textOf(typed, option);
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text);
  return found ?? refuseChoice(option, choices);
}

/** Refuses what was given, or not given, for an option that takes one of a few. */
export function refuseChoice(option: string, choices: readonly string[]): never {
  throw new UsageError("choice", { option: `--${option}`, choices: choices.join(", ") });
}
