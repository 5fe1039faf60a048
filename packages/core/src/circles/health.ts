import { type Catalogue, circlesWords, type Spoken } from "@parent-circles/words";
import { wordsIn } from "../base/language.ts";
import type { CalendarDate } from "../base/ids.ts";
import { languageOrWords } from "../base/language-parameter.ts";
import { type OptionsOf, settingsOn } from "../base/settings.ts";
import { addDays } from "../base/time.ts";
import { mayBe } from "../model/consent.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { keyGroupOf, keyGroupParts } from "./key-group.ts";
import { nameOf } from "./name-of.ts";
import { reachOf } from "./reach.ts";
import { unmetByNetwork } from "./rules/registry.ts";
import { groupLanguagesOf } from "./tie-languages.ts";

/** What a sentence about the key group says. */
export type HealthCode = keyof Catalogue["circles"]["health"];

/** One sentence about the key group, with what it rests on. */
export interface HealthSentence {
  readonly code: HealthCode;
  /** Whether it is well, wants attention, or cannot be told. */
  readonly state: "well" | "attention" | "unknown";
  readonly count: number;
  readonly of: number;
  /** Whom it concerns, by id. */
  readonly people: readonly string[];
  readonly languages: readonly string[];
  readonly text: string;
}

type Told = Partial<Omit<HealthSentence, "text">> & Pick<HealthSentence, "code" | "state">;

interface Looking {
  readonly network: Network;
  readonly asOf: CalendarDate;
}

/** From this share of the key group on, one language dominates, if as many languages go unserved as are served. */
const dominantShare = 0.75;
const recentDays = 62;

/** What health is asked with. */
export const healthParameters = { language: languageOrWords<"circles">() };

/** On which day, and with which of {@link healthParameters}. */
export interface HealthOptions extends OptionsOf<typeof healthParameters> {
  readonly asOf: string;
}

/**
 * How the key group is doing (PN-10): its size, whether it hangs together, the languages it speaks with parents and
 * those it does not, who is whose only route, and whether it is coached. One sentence each, first what wants attention.
 *
 * Nothing recorded is said to be unknown, never to be well or missing.
 *
 * @throws ParentCirclesError `query/date-invalid`, `query/unknown-parameter`, `query/value-not-allowed`
 */
export function healthOf(recorded: Network, options: HealthOptions): HealthSentence[] {
  const network = inOrder(recorded);
  const { asOf, language } = settingsOn(healthParameters, options);
  const looking = { network, asOf };
  const told = [groupTold, languagesTold, routesTold, coachingTold].flatMap((tell) => tell(looking));
  const urgency = { attention: 0, unknown: 1, well: 2 };
  const spoken = wordsIn(circlesWords, language);
  return told.map((one) => sentenceOf(network, one, spoken)).sort((a, b) => urgency[a.state] - urgency[b.state]);
}

function sentenceOf(
  network: Network,
  told: Told,
  { words, say, list, languageName }: Spoken<"circles">,
): HealthSentence {
  const { count = 0, of = 0, people = [], languages = [] } = told;
  const names = list([...people.map((id) => nameOf(network, id)), ...languages.map(languageName)]);
  const text = say(words.health[told.code], { count, of, names, parents: say(words.parents, { count }) });
  return { ...told, count, of, people, languages, text };
}

function groupTold({ network, asOf }: Looking): Told[] {
  const count = keyGroupOf(network, asOf).length;
  const parts = keyGroupParts(network, asOf).length;
  const isTooSmall = unmetByNetwork(network, asOf).some(({ rule }) => rule === "keyGroupSize");
  const size: Told = { code: "keyGroupSize", state: isTooSmall ? "attention" : "well", count };
  if (count < 2) return [size];
  if (parts === 1) return [size, { code: "keyGroupOneGroup", state: "well", count: 1 }];
  return [size, { code: "keyGroupSeveralGroups", state: "attention", count: parts }];
}

function languagesTold({ network, asOf }: Looking): Told[] {
  const { served, unserved } = groupLanguagesOf(network, asOf);
  const of = keyGroupOf(network, asOf).length;
  const [first] = served;
  const dominates = first !== undefined && first.keyFigures / of >= dominantShare && unserved.length >= served.length;
  return [
    ...(first === undefined
      ? []
      : [{ code: "languagesServed", state: "well", languages: served.map(({ language }) => language) } as const]),
    ...(dominates
      ? [
          {
            code: "languageDominates",
            state: "attention",
            count: first.keyFigures,
            of,
            languages: [first.language],
          } as const,
        ]
      : []),
    ...(unserved.length === 0 ? [] : [{ code: "languagesUnserved", state: "attention", languages: unserved } as const]),
  ];
}

function routesTold({ network, asOf }: Looking): Told[] {
  const { soleRoutes } = reachOf(network, { asOf });
  const depended = Object.entries(soleRoutes).filter(([, count]) => count > 0);
  if (depended.length === 0) return [{ code: "noSoleRoutes", state: "well" }];
  return depended
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => ({ code: "soleRoutes", state: "attention", count, people: [id] }));
}

function coachingTold({ network, asOf }: Looking): Told[] {
  const coaches = network.rows.people
    .filter((person) => roleOn(person, asOf) === "coach" && mayBe(person, "onMap", asOf))
    .map(({ id }) => id);
  const coach: Told =
    coaches.length === 0
      ? { code: "coachMissing", state: "attention" }
      : { code: "coachActive", state: "well", people: coaches };
  if (!network.lists.includes("coachingSessions")) return [coach, { code: "coachingUnknown", state: "unknown" }];
  const from = addDays(asOf, -recentDays);
  const count = network.rows.coachingSessions.filter(({ date }) => date > from && date <= asOf).length;
  return [
    coach,
    count === 0 ? { code: "coachingMissing", state: "attention" } : { code: "coachingRecent", state: "well", count },
  ];
}
