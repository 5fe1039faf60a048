import {
  activityReport,
  agreementOf,
  bestSet,
  burdenLedger,
  calibrationOf,
  circlesOf,
  clocksDue,
  compareDates,
  continuityOf,
  cooperationOf,
  coverageByLanguage,
  healthOf,
  helpQuestionsOf,
  identifyKeyFigures,
  interviewPlan,
  learnedRates,
  listMeasures,
  measure,
  mediators,
  type Network,
  offersOf,
  oneMoreAsk,
  ParentCirclesError,
  participationOf,
  presentGroup,
  reachOf,
  readinessOf,
  remindersDue,
  resilienceOf,
  routeCounts,
  routeTo,
  suggestOutreach,
  todayOf,
  viewFor,
} from "@parent-circles/core";

/** Every analysis and suggestion of the library about one network, by call; a refusal with its codes. */
export function everyAnswer(network: Network, asOf: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({
      ...circleCalls(network, asOf),
      ...analysisCalls(network, asOf),
      ...outreachCalls(network, asOf),
    }).map(([name, call]) => [name, answerOf(call)]),
  );
}

function answerOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof ParentCirclesError) return { refused: error.problems.map(({ code }) => code) };
    throw error;
  }
}

type Calls = Record<string, () => unknown>;

function circleCalls(network: Network, asOf: string): Calls {
  const [somebody] = [...network.people.keys()].sort();
  return {
    circles: () => circlesOf(network, { asOf }),
    reach: () => reachOf(network, { asOf }),
    reachOfThree: () => reachOf(network, { asOf, maxHops: 3 }),
    route: () => routeTo(network, { person: somebody ?? "", asOf }),
    health: () => healthOf(network, { asOf }),
    clocks: () => clocksDue(network, { asOf, days: 60 }),
    reminders: () => remindersDue(network, { asOf }),
    changes: () => compareDates(network, { from: "2025-06-01", to: asOf }),
    counts: () => routeCounts(network, { dates: ["2025-06-01", asOf] }),
    offers: () => offersOf(network, { asOf }),
    burden: () => burdenLedger(network, { asOf }),
    today: () => todayOf(network, { asOf }),
    view: () => viewFor(network, { role: "coordinator", asOf }),
  };
}

function analysisCalls(network: Network, asOf: string): Calls {
  const options = { asOf, size: 2, replicates: 6, seed: 3 };
  const keyFigures = [...network.people.values()].filter(({ role }) => role === "keyFigure").map(({ id }) => id);
  const measures = listMeasures().map(({ id }) => [`measure ${id}`, () => measure(network, id, { asOf })] as const);
  return {
    ...Object.fromEntries(measures),
    group: () => identifyKeyFigures(network, options),
    groupOfSizes: () => identifyKeyFigures(network, { ...options, size: { from: 1, to: 3 }, replicates: 0 }),
    byCluster: () => identifyKeyFigures(network, { ...options, coverBy: "cluster" }),
    byLanguage: () => identifyKeyFigures(network, { ...options, coverBy: "language" }),
    worstFirst: () => identifyKeyFigures(network, { ...options, fairness: "worst-first" }),
    agreement: () => agreementOf(network, { asOf, size: 2 }),
    present: () => presentGroup(network, { asOf, group: keyFigures }),
    resilience: () => resilienceOf(network, { asOf }),
    interviewsOfNew: () => interviewPlan(network, { asOf, share: 1, seed: 3, size: 2 }),
    interviewsForTargets: () =>
      interviewPlan(network, {
        asOf,
        share: 0.01,
        seed: 3,
        size: 2,
        targets: [...network.people.keys()].toSorted().slice(-1),
      }),
    languages: () => coverageByLanguage(network, { asOf }),
    bestReach: () => bestSet(network, { asOf, measure: "kpp-pos-reach", size: 2 }),
    bestNeg: () => bestSet(network, { asOf, measure: "kpp-neg", size: 2 }),
    mediators: () => mediators(network, { asOf, institution: "I-school" }),
    activities: () => activityReport(network, { asOf }),
    helpQuestions: () => helpQuestionsOf(network, { asOf }),
    continuity: () => continuityOf(network, { asOf }),
    readiness: () => readinessOf(network, { institution: "I-school" }),
    cooperation: () => cooperationOf(network, { asOf }),
    participation: () => participationOf(network, { asOf }),
    rates: () => learnedRates(network, { asOf }),
    calibration: () => calibrationOf(network, { asOf }),
  };
}

function outreachCalls(network: Network, asOf: string): Calls {
  const calls: Calls = {};
  for (const request of network.rows.requests.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    calls[`plan ${request.id}`] = () => suggestOutreach(network, request, { asOf, language: "en" });
    calls[`more ${request.id}`] = () => oneMoreAsk(network, request, { asOf });
  }
  return calls;
}
