import {
  compareDates,
  comparisonParameters,
  healthOf,
  healthParameters,
  type InterviewPlan,
  interviewPlan as interviewPlanOf,
  interviewPlanParameters,
  type InterviewReason,
  type Network,
  type NetworkComparison,
  resilienceOf,
  resilienceParameters,
} from "@parent-circles/core";
import { inLanguage, interviewsWords, type Language } from "@parent-circles/words";
import { type Command, readingOptions } from "./command.ts";
import { openNetwork, show } from "./files.ts";
import { labelIn } from "./labels.ts";
import { ofParameters, optionsTyped } from "./parameter-options.ts";

/** What rests on each key figure, and who could share it. */
export const resilience: Command = {
  positionals: ["NETWORK"],
  options: { ...readingOptions, ...ofParameters(resilienceParameters).options },
  run: (typed, surroundings) => {
    const options = optionsTyped(typed, resilienceParameters);
    const { network, asOf } = openNetwork(typed, surroundings);
    const found = resilienceOf(network, { ...options, asOf });
    show(typed, surroundings, {
      json: found,
      lines: ({ words }) => [
        words.reach.soleRoutes,
        ...found.keyFigures.map(({ id, soleRoutes }) => `  ${labelIn(network, id)}: ${soleRoutes.length}`),
      ],
    });
  },
};

/** Whom to interview next. */
export const interviewPlan: Command = {
  positionals: ["NETWORK"],
  options: { ...readingOptions, ...ofParameters(interviewPlanParameters).options },
  run: (typed, surroundings) => {
    const options = optionsTyped(typed, interviewPlanParameters);
    const { network, asOf } = openNetwork(typed, surroundings);
    const found = interviewPlanOf(network, { ...options, asOf });
    show(typed, surroundings, {
      json: found,
      lines: ({ words, say }) => [
        say(words.keyFigures.interviewed, { count: found.interviewed, of: found.of }),
        ...interviewLines(network, found, typed.language),
      ],
    });
  },
};

function interviewLines(network: Network, found: InterviewPlan, language: Language): string[] {
  const { words, say, list } = inLanguage(interviewsWords, language);
  const { interviews, wouldGain, stop, neverAsked } = found;
  const because = (reason: InterviewReason): string =>
    reason.code === "namedBy"
      ? say(words.reasons.namedBy, { names: list(reason.by.map((id) => labelIn(network, id))) })
      : words.reasons[reason.code];
  return [
    wouldGain === null ? words.gainUnknown : say(words.wouldGain, { count: Math.round(wouldGain) }),
    ...interviews.map(({ person, reason }) => `  ${labelIn(network, person)}: ${because(reason)}`),
    ...(stop === null ? [] : [words.stops[stop]]),
    ...(neverAsked === 0 ? [] : [say(words.neverAsked, { count: neverAsked })]),
  ];
}

/** How the key group is doing. */
export const health: Command = {
  positionals: ["NETWORK"],
  options: { ...readingOptions, ...ofParameters(healthParameters).options },
  run: (typed, surroundings) => {
    const options = optionsTyped(typed, healthParameters);
    const { network, asOf } = openNetwork(typed, surroundings);
    const items = healthOf(network, { language: typed.language, ...options, asOf });
    show(typed, surroundings, { json: { items }, lines: () => items.map(({ text }) => text) });
  },
};

/** What became different between two days. */
export const compare: Command = {
  positionals: ["NETWORK"],
  options: { json: { type: "boolean" }, ...ofParameters(comparisonParameters).options },
  run: (typed, surroundings) => {
    const options = optionsTyped(typed, comparisonParameters);
    const { network } = openNetwork(typed, surroundings);
    const found = compareDates(network, { language: typed.language, ...options });
    show(typed, surroundings, { json: found, lines: () => changesIn(network, found) });
  },
};

const changesIn = (network: Network, { before, after, text, gainedRoute, lostRoute }: NetworkComparison): string[] => [
  `${before.asOf}: ${before.text}`,
  `${after.asOf}: ${after.text}`,
  text,
  ...gainedRoute.map((id) => `  + ${labelIn(network, id)}`),
  ...lostRoute.map((id) => `  - ${labelIn(network, id)}`),
];
