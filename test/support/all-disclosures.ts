import {
  activitiesFor,
  activityReportFor,
  askCardFor,
  asksFor,
  attendanceFor,
  burdenLedger,
  circlesOf,
  clocksDue,
  cooperationOf,
  countsFor,
  coverageByLanguage,
  forCareTeam,
  healthOf,
  helpQuestionsFor,
  institutionSummaryFor,
  measure,
  mediators,
  type Network,
  networkHeadFor,
  offerAskFor,
  offersOf,
  ParentCirclesError,
  participationFor,
  reachOf,
  recordFor,
  referralsFor,
  requestNamesFor,
  requestsFor,
  structureFor,
  suggestOutreach,
  textsFor,
  todayOf,
  type Viewer,
  viewFor,
} from "@parent-circles/core";

/** Everything that the library discloses to a viewer, by call, as text; a refusal with its code, place and details. */
export function allDisclosuresFor(network: Network, viewer: Viewer): Record<string, string> {
  return Object.fromEntries(Object.entries(calls(network, viewer)).map(([name, call]) => [name, textOf(call)]));
}

function textOf(call: () => unknown): string {
  try {
    return JSON.stringify(call());
  } catch (error) {
    if (error instanceof ParentCirclesError) return JSON.stringify({ refused: error.problems, message: error.message });
    throw error;
  }
}

function calls(network: Network, viewer: Viewer): Record<string, () => unknown> {
  const { asOf } = viewer;
  const careTeam = (compute: (visible: Network) => unknown) => () => forCareTeam(network, viewer, compute);
  const views = (["coordinator", "keyGroup", "institution", "public"] as const).map(
    (view) => [`view ${view}`, () => viewFor(network, { ...viewer, view })] as const,
  );
  const plans = (visible: Network) =>
    visible.rows.requests.map((request) =>
      (request.targets ?? []).length === 0 ? null : suggestOutreach(visible, request, { asOf, language: "en" }),
    );
  const offers = network.rows.requests.flatMap(({ id, targets }) =>
    (targets ?? []).flatMap((target) =>
      [...network.people.values()]
        .filter((person) => person.role === "keyFigure" && person.protected !== true)
        .map((person) => ({ id: "offer", request: id, target, asker: person.id })),
    ),
  );
  return {
    ...Object.fromEntries(views),
    head: () => networkHeadFor(network),
    activities: () => activitiesFor(network, viewer),
    activityReport: () => activityReportFor(network, viewer),
    attendance: () => attendanceFor(network, viewer),
    asks: () => asksFor(network, viewer),
    cards: () =>
      asksFor(network, viewer).map(({ id }) =>
        askCardFor(network, viewer, { ask: id, language: "en", reader: "asker" }),
      ),
    coverage: careTeam((visible) => coverageByLanguage(visible, { asOf })),
    requests: () => requestsFor(network, viewer),
    requestNames: () => requestNamesFor(viewer, []),
    helpQuestions: () => helpQuestionsFor(network, viewer),
    participation: () => participationFor(network, viewer),
    counts: () => countsFor(network, viewer, { language: "tr" }),
    summary: () => institutionSummaryFor(network, viewer, "I-school"),
    structure: () => structureFor(network, viewer, { seed: 1 }),
    record: () => recordFor(network, viewer),
    referrals: () => referralsFor(network, viewer),
    texts: () => textsFor(network, viewer),
    circles: careTeam((visible) => circlesOf(visible, { asOf })),
    reach: careTeam((visible) => reachOf(visible, { asOf })),
    plans: careTeam(plans),
    health: careTeam((visible) => healthOf(visible, { asOf })),
    burden: careTeam((visible) => burdenLedger(visible, { asOf })),
    today: careTeam((visible) => todayOf(visible, { asOf })),
    clocks: careTeam((visible) => clocksDue(visible, { asOf, days: 60 })),
    nominations: careTeam((visible) => measure(visible, "trust-nominations", { asOf })),
    mediators: careTeam((visible) => mediators(visible, { asOf, institution: "I-school" })),
    cooperation: careTeam((visible) => cooperationOf(visible, { asOf })),
    offersOf: careTeam((visible) => offersOf(visible, { asOf })),
    offers: () =>
      offers
        .filter(({ target }) => network.people.get(target)?.protected !== true)
        .slice(0, 4)
        .map((offer) =>
          textOf(() => offerAskFor(network, viewer, { ...offer, acceptedBy: "x", date: asOf }).rows.asks.at(-1)),
        ),
  };
}
