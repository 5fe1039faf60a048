import type { Route } from "../../packages/api/src/http/route.ts";

/** A call of an operation that is as right as can be without knowing the network's state. */
export interface ExampleCall {
  readonly operation: `${Uppercase<Route["method"]>} ${string}`;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: object;
}

const values = (letter: string): Readonly<Record<string, string>> => ({
  requestId: "request-advice-evening",
  askId: "ask-example",
  personId: `${letter}-M01`,
  name: "trust-nominations",
  rowId: "at-0",
  keyId: "key-example",
  invitationId: "invitation-example",
  jobId: "job-example",
  importId: "import-example",
  activityId: `${letter}-A1`,
  institutionId: `${letter}-school-1`,
});

const bodies = (letter: string): Readonly<Record<string, object>> => ({
  openSession: { login: "nobody@example.org", password: "not a password" },
  changePassword: { password: "not a password of anybody", old: "not a password" },
  setSecondFactor: { newCode: "000000", old: "not a password" },
  stepUpSession: { password: "not a password" },
  putNetwork: { format: "parent-circles/network", version: 1, network: { id: "x" }, people: [] },
  postRequest: { kind: "contactRequest", names: ["Somebody"] },
  putRequestNames: { names: ["Somebody Else"] },
  putRequestTargets: { targets: [] },
  postActivityInvitation: { occasion: `${letter}-A1`, targets: [`${letter}-M01`] },
  putRequestState: { state: "withTheNetwork" },
  postAsk: { request: "request-none", target: `${letter}-M01`, asker: `${letter}-K1` },
  putAskState: { state: "accepted" },
  putPause: { until: null },
  postPerson: { person: { id: `${letter}-K1` } },
  putPerson: { id: `${letter}-M01` },
  giveConsent: { scopes: ["keepInMap"], textVersion: "1", language: "nl", method: "spoken" },
  contestTie: { tie: 0 },
  rectify: { tie: 0, score: 9 },
  postRoleDecision: { person: `${letter}-M01`, decision: "confirm" },
  postOutcome: { ask: "ask-none", code: "cameAlong" },
  postMerge: { keep: `${letter}-M01`, remove: `${letter}-M01` },
  postHeadCount: { date: "2026-02-25", count: 9 },
  postCoachingSession: { date: "2026-02-25", coach: `${letter}-M01` },
  adoptLearnedRates: {
    baseRate: { rate: 0.1, observations: 0 },
    introductionWillingness: { rate: 0.1, observations: 0 },
    comesAfterTalk: { rate: 0.1, observations: 0 },
  },
  putReadinessAnswers: { vision: true },
  postApiKey: { role: "institution", institution: "none", days: 1 },
  postInvitation: { role: "keyFigure", person: "none" },
  lookAtInvitation: { invitation: "pendrecht.0123456789012345678901234567890123456789012" },
  acceptInvitation: {
    invitation: "pendrecht.0123456789012345678901234567890123456789012",
    login: "nobody@example.org",
    password: "not a password of anybody",
  },
  postJob: { kind: "bestSet", measure: "coverage", size: 1 },
  postImport: { files: [{ name: "persons.csv", text: "id,religion\nX,y\n" }] },
});

const queries = (letter: string): Readonly<Record<string, string>> => ({
  getKeyFigures: "?size=2&replicates=0",
  getTrust: `?from=${letter}-M01&to=${letter}-K1`,
  getMergePreview: `?keep=${letter}-M01&remove=${letter}-M02`,
  getReachInLanguageReport: "?speaking=nl",
  getMediatorsReport: `?institution=${letter}-school-1`,
  getInstitutionReport: `?institution=${letter}-school-1`,
  getComparisonReport: "?from=2026-01-01",
});

/** The example call of a route, about a network of the demonstration. */
export function exampleOf(
  { method, path, operationId, takes: { body, guarded } }: Route,
  networkId: string,
): ExampleCall {
  const letter = networkId.charAt(0).toUpperCase();
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
    key === "networkId" ? networkId : (values(letter)[key] ?? "x"),
  );
  const query = queries(letter)[operationId] ?? "";
  return {
    operation: `${method.toUpperCase() as Uppercase<Route["method"]>} ${filled}${query}`,
    headers: guarded === true ? { "If-Match": '"0"' } : {},
    ...(body === undefined ? {} : { body: bodies(letter)[operationId] ?? {} }),
  };
}
