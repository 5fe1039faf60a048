import { refuse } from "../base/errors.ts";
import type { Network } from "../model/network.ts";
import { trustDomains } from "../model/vocabulary.ts";
import { checkedHops } from "../trust/routes.ts";
import { closenessForms, groupKinds, type Measure, type MeasureSettings, normalisations } from "./measure.ts";

/** Settings as given; what a measure does not take is left aside, and what is left out has its default. */
export type MeasureRequest = { readonly [Name in keyof MeasureSettings]?: MeasureSettings[Name] | undefined };

const defaults = (network: Network): MeasureSettings => ({
  directed: true,
  normalisation: "excludeOverRest",
  maxHops: network.settings.maxHops,
  weighted: false,
  rounds: 2,
  passing: "trust",
  form: "wassermanFaust",
  group: "present",
  groups: "circle",
  domain: "invite",
});

const allowedWords = {
  normalisation: normalisations,
  form: closenessForms,
  group: groupKinds,
  domain: trustDomains,
} as const;

const mostSteps = 1_000;

/** The settings of a measure, complete and checked, and those among them that it takes. */
export function settingsFor(
  network: Network,
  { parameters }: Pick<Measure, "parameters">,
  request: MeasureRequest,
): { readonly settings: MeasureSettings; readonly parameters: Partial<MeasureSettings> } {
  const base = defaults(network);
  const names = Object.keys(base) as (keyof MeasureSettings)[];
  const entries = names.map((name) => {
    const given = name === "domain" || parameters[name] !== undefined ? request[name] : undefined;
    const usual = parameters[name]?.default ?? "setting";
    return [name, given ?? (usual === "setting" ? base[name] : usual)] as const;
  });
  const settings = checked(Object.fromEntries(entries) as unknown as MeasureSettings, parameters);
  return {
    settings,
    parameters: Object.fromEntries(entries.filter(([name]) => name === "domain" || parameters[name] !== undefined)),
  };
}

function checked(settings: MeasureSettings, parameters: Measure["parameters"]): MeasureSettings {
  for (const [name, allowed] of Object.entries(allowedWords) as [keyof typeof allowedWords, readonly string[]][])
    if (!allowed.includes(settings[name])) refuse("query/value-not-allowed", name, { allowed });
  const isRoute = parameters.maxHops?.default === "setting";
  if (isRoute) checkedHops(settings.maxHops);
  else checkCount("maxHops", settings.maxHops);
  checkCount("rounds", settings.rounds);
  const { passing } = settings;
  if (passing !== "trust" && !(passing >= 0 && passing <= 1))
    refuse("query/out-of-range", "passing", { minimum: 0, maximum: 1 });
  return settings;
}

function checkCount(name: string, count: number): void {
  if (!Number.isInteger(count) || count < 1 || count > mostSteps)
    refuse("query/out-of-range", name, { minimum: 1, maximum: mostSteps });
}
