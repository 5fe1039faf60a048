import { circlesWords } from "@parent-circles/words";
import { type LanguageOrWords, wordsIn } from "../../base/language.ts";
import type { CalendarDate } from "../../base/ids.ts";
import type { Person } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import type { MethodRule } from "../../model/vocabulary.ts";
import { acceptedExample } from "./accepted-example.ts";
import { activeCoach } from "./active-coach.ts";
import { coachingLogged } from "./coaching-logged.ts";
import { criteriaRated } from "./criteria-rated.ts";
import { keyGroupConnected } from "./key-group-connected.ts";
import { keyGroupSize } from "./key-group-size.ts";
import { mayBeAsker } from "./may-be-asker.ts";
import { type NetworkRule, type PersonRule, type RuleSettings, settingsOf, type Unmet } from "./rule.ts";
import { trustedByAnotherParent } from "./trusted-by-another-parent.ts";

const personRules: readonly PersonRule[] = [mayBeAsker, criteriaRated, acceptedExample, trustedByAnotherParent];
const networkRules: readonly NetworkRule[] = [activeCoach, keyGroupSize, keyGroupConnected, coachingLogged];

/** A rule of the method as it is set in a network, in words. */
export interface ListedRule {
  readonly id: MethodRule;
  readonly name: string;
  readonly version: number;
  readonly about: "person" | "network";
  readonly text: string;
  readonly settings: RuleSettings;
  readonly source: string;
}

/** Every rule of the method, in the order in which they are checked, as a network sets them. */
export function listRules(
  network: Network,
  { language = "nl" }: { readonly language?: LanguageOrWords<"circles"> } = {},
): ListedRule[] {
  const { words, say } = wordsIn(circlesWords, language);
  return [...personRules, ...networkRules].map((rule) => {
    const { name, says } = words.rules[rule.id];
    const settings = settingsOf(rule, network);
    const { minimum } = settings;
    return {
      id: rule.id,
      name,
      version: rule.version,
      about: rule.about,
      text: say(says, { minimum, count: minimum, parents: say(words.parents, { count: minimum }) }),
      settings,
      source: rule.source,
    };
  });
}

/** A rule that is not met. */
export interface UnmetRule extends Unmet {
  readonly rule: MethodRule;
  readonly version: number;
  readonly proposes?: "candidate";
}

/** At what moment rules are checked. */
export interface RuleMoment {
  readonly asOf: CalendarDate;
  /** `confirmation`: rules for becoming a key figure as well; `reading`: only those that hold on. */
  readonly at: "confirmation" | "reading";
}

const isChecked = (mode: RuleSettings["mode"], at: RuleMoment["at"]): boolean =>
  mode === "always" || (mode === "confirmation" && at === "confirmation");

/** The rules about a person that she does not meet. */
export const unmetByPerson = (network: Network, person: Person, { asOf, at }: RuleMoment): UnmetRule[] =>
  personRules.flatMap((rule) => {
    const settings = settingsOf(rule, network);
    const unmet = isChecked(settings.mode, at) ? rule.check(person, { network, asOf, settings }) : null;
    if (unmet === null) return [];
    return [
      {
        rule: rule.id,
        version: rule.version,
        ...unmet,
        ...(rule.proposes === undefined ? {} : { proposes: rule.proposes }),
      },
    ];
  });

/** The rules about the network that it does not meet. */
export const unmetByNetwork = (network: Network, asOf: CalendarDate): UnmetRule[] =>
  networkRules.flatMap((rule) => {
    const settings = settingsOf(rule, network);
    const unmet = settings.mode === "always" ? rule.check({ network, asOf, settings }) : null;
    return unmet === null ? [] : [{ rule: rule.id, version: rule.version, ...unmet }];
  });
