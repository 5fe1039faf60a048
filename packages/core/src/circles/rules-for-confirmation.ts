import { circlesWords } from "@parent-circles/words";
import { type LanguageOrWords, wordsIn } from "../base/language.ts";
import { findPerson } from "../model/find-person.ts";
import type { Network } from "../model/network.ts";
import type { MethodRule } from "../model/vocabulary.ts";
import { nameOf } from "./name-of.ts";
import { unmetForConfirmation } from "./role-changes.ts";
import { listRules } from "./rules/registry.ts";

/** One rule that is asked of a key figure, and whether somebody meets it. */
export interface CheckedRule {
  readonly rule: MethodRule;
  readonly name: string;
  readonly met: boolean;
  /** What the rule asks where it is met, else what is missing. */
  readonly text: string;
}

/** Of whom, on which day, and in which words. */
export interface RulesForConfirmationOptions {
  readonly person: string;
  readonly asOf: string;
  readonly language?: LanguageOrWords<"circles">;
}

/**
 * Every rule of the method that is set for the confirmation of a key figure, met or not, so that a coordinator sees what is
 * there and what is missing before she decides. An answer that nobody knows counts as not met.
 *
 * @throws ParentCirclesError `query/unknown-person`, `query/date-invalid`
 */
export function rulesForConfirmation(network: Network, options: RulesForConfirmationOptions): CheckedRule[] {
  const { person, asOf, language = "nl" } = options;
  const { words, say } = wordsIn(circlesWords, language);
  const who = nameOf(network, findPerson(network, person).id);
  const unmet = unmetForConfirmation(network, { person, asOf });
  const asked = listRules(network, { language }).filter(
    ({ about, settings }) => about === "person" && settings.mode !== "off",
  );
  return asked.map(({ id, name, text }) => {
    const missing = unmet.find(({ rule }) => rule === id);
    if (missing === undefined) return { rule: id, name, met: true, text };
    const { have: count, need } = missing;
    return {
      rule: id,
      name,
      met: false,
      text: say(words.rules[id].unmet, { who, count, need, parents: say(words.parents, { count }) }),
    };
  });
}
