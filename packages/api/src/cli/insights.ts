import {
  compareDates,
  comparisonParameters,
  healthOf,
  healthParameters,
  interviewPlan as interviewPlanOf,
  interviewPlanParameters,
  type Network,
  type NetworkComparison,
  resilienceOf,
  resilienceParameters,
} from "@parent-circles/core";
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
        ...found.interviews.map(({ person, reason }) =>
          person === null && reason.code === "askForName"
            ? `  ? ← ${labelIn(network, reason.by)}`
            : `  ${labelIn(network, person ?? "")}`,
        ),
      ],
    });
  },
};

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
