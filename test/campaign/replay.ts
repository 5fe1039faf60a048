import type { Schemas } from "@parent-circles/client";
import { type RowKind, rowKinds } from "../../packages/api/src/wire/rows.ts";
import { at, made, type Posting, posting, possibleAsk, requestBySchool, somebody } from "./race-prepare.ts";
import { rowOf } from "./race-rows.ts";
import type { RaceSubject } from "./race-subject.ts";

/** A POST that is sent again and again with one Idempotency-Key. */
export interface Replay {
  /** Makes what it needs, and says what is sent where. */
  readonly begin: (subject: RaceSubject, round: number) => Posting | Promise<Posting>;
  /** Makes room for the next round. */
  readonly end?: (subject: RaceSubject, location: string) => Promise<unknown>;
}

const consent = { scopes: ["keepInMap", "beAsked"], textVersion: "1", language: "nl", method: "spoken" };

/** A step with somebody who was added for it, after the steps that it needs. */
const stepWith = (step: string, body: object, ...before: readonly (readonly [string, object])[]): Replay => ({
  begin: async (subject, round) => posting(`${await somebody(subject, `${step}-${round}`, before)}/${step}`, body),
});

const importOf = (id: string): Posting =>
  posting(`${at}/imports`, { files: [{ name: "persons.csv", text: `id,role\n${id},member\n` }] });

async function contested(subject: RaceSubject, round: number): Promise<Posting> {
  const id = `contest-${round}`;
  const address = await somebody(subject, id);
  await made(subject, posting(`${at}/ties`, { id, from: id, to: "P-K2", type: "trust", reportedBy: "thirdParty" }));
  return posting(`${address}/contest`, { tie: id });
}

/** Two who stand for one. */
async function twoWhoAreOne(subject: RaceSubject, id: string) {
  for (const one of [id, `${id}-again`]) await somebody(subject, one);
  return { keep: id, remove: `${id}-again` };
}

async function takeBack(subject: RaceSubject, ask: string): Promise<void> {
  const etag = (await subject.call(`GET ${ask}`)).headers.etag as string;
  await subject.call(`PUT ${ask}/state`, { headers: { "If-Match": etag }, body: { state: "void" } });
}

const rowReplays = (Object.entries(rowKinds) as [RowKind, string][]).map(([kind, name]): [string, Replay] => [
  `post${name}`,
  { begin: (_, round) => posting(`${at}/${kind}`, rowOf[kind](5_000 + round, round)) },
]);

type TextList = Schemas["TextList"];

/** A replay for each POST whose reply is kept, by the name of its operation. */
export const replays: Readonly<Record<string, Replay>> = {
  postRequest: { begin: () => requestBySchool },
  takeBackRequest: {
    begin: async (subject) => posting(`${await made(subject, requestBySchool)}/take-back`, {}, { as: "institution" }),
  },
  postActivityInvitation: {
    begin: () => posting(`${at}/activity-invitations`, { occasion: "P-A1", targets: ["P-M01"] }),
  },
  postAsk: { begin: (subject) => possibleAsk(subject), end: takeBack },
  postPerson: { begin: (_, round) => posting(`${at}/people`, { person: { id: `new-${round}` } }) },
  postInterview: {
    begin: (_, round) =>
      posting(`${at}/interviews`, {
        person: "1",
        newPeople: [{ as: "1", displayName: `Talks ${round}` }],
        consent: { ...consent, scopes: ["keepInMap"] },
        names: [{ person: "P-K1", questions: ["NG3"], comesAlong: "probably" }],
      }),
  },
  postSlips: {
    begin: (_, round) =>
      posting(`${at}/slips`, {
        newPeople: [{ as: "1", displayName: `Writes ${round}` }],
        slips: [{ from: "1", to: "P-K1" }],
      }),
  },
  informPerson: stepWith("inform", {}),
  giveConsent: stepWith("consent", consent),
  declineConsent: stepWith("decline", {}),
  withdrawConsent: stepWith("withdraw", {}, ["consent", consent]),
  objectToUse: stepWith("object", {}),
  liftRestriction: stepWith("lift", {}, ["object", {}]),
  contestTie: { begin: contested },
  rectify: stepWith("rectify", { introducing: false }),
  erasePerson: stepWith("erase", {}),
  postRoleDecision: {
    begin: async (subject, round) => {
      const person = (await somebody(subject, `decide-${round}`)).split("/").at(-1);
      return posting(`${at}/confirmations`, { person, decision: "propose" });
    },
  },
  postOutcome: { begin: () => posting(`${at}/outcomes`, { target: "P-M28", asker: "P-K1", code: "notAsked" }) },
  postImport: { begin: (_, round) => importOf(`read-${round}`) },
  commitImport: {
    begin: async (subject, round) => posting(`${await made(subject, importOf(`stored-${round}`))}/commit`, {}),
  },
  undoImport: {
    begin: async (subject, round) => {
      const address = await made(subject, importOf(`undone-${round}`));
      await made(subject, posting(`${address}/commit`, {}));
      return posting(`${address}/undo`, {});
    },
  },
  postMerge: {
    begin: async (subject, round) => posting(`${at}/merges`, await twoWhoAreOne(subject, `merged-${round}`)),
  },
  undoMerge: {
    begin: async (subject, round) => {
      const pair = await twoWhoAreOne(subject, `parted-${round}`);
      await made(subject, posting(`${at}/merges`, pair));
      return posting(`${at}/merges/${pair.remove}/undo`, {});
    },
  },
  postHeadCount: {
    begin: (_, round) => posting(`${at}/activities/P-A1/head-counts`, { date: "2026-02-25", count: round }),
  },
  postCoachingSession: {
    begin: async (subject, round) => {
      const coach = `coach-${round}`;
      await made(subject, posting(`${at}/people`, { person: { id: coach, role: "coach" } }));
      return posting(`${at}/coaching-sessions`, { date: "2026-02-25", coach, present: round });
    },
  },
  adoptLearnedRates: {
    begin: async (subject) => {
      const { body } = await subject.call<object>(`GET ${at}/reports/learned-rates`);
      return posting(`${at}/learned-rates/adoption`, body);
    },
  },
  postText: {
    begin: (_, round) =>
      posting(`${at}/texts`, { kind: "helpQuestion", text: `Hoe werkt het, keer ${round}?` }, { as: "keyFigure" }),
  },
  letTextThrough: {
    begin: async (subject, round) => {
      const text = `Wie weet het, keer ${round}?`;
      await made(subject, posting(`${at}/texts`, { kind: "helpQuestion", text }, { as: "keyFigure" }));
      const { body } = await subject.call<TextList>(`GET ${at}/texts?limit=500`);
      const brought = body.items.find(({ texts }) => Object.values(texts).includes(text));
      return posting(`${at}/texts/${brought?.id}/let-through`, {});
    },
  },
  postReferral: {
    begin: (_, round) =>
      posting(
        `${at}/referrals`,
        { name: `Samira ${round}`, knows: true, understands: true, agrees: true },
        { as: "intake" },
      ),
  },
  postJob: { begin: () => posting(`${at}/jobs`, { kind: "bestSet", measure: "coverage", size: 1 }) },
  ...Object.fromEntries(rowReplays),
};

/** What cannot be repeated, and why. */
export const notRepeated: Readonly<Record<string, string>> = {
  openSession: "Nobody is signed in yet, and the answer is a secret.",
  changePassword: "The answer is a secret, which is kept nowhere.",
  setSecondFactor: "The answer is a secret, which is kept nowhere.",
  stepUpSession: "It carries a password or what a passkey answered; said again, it gives the same again.",
  lookAtInvitation: "Nobody is signed in yet.",
  acceptInvitation: "Nobody is signed in yet; an invitation is used once.",
  postInvitation: "The answer is a secret, which is kept nowhere.",
  postDeviceLink: "The answer is a secret, which is kept nowhere.",
  postApiKey: "The answer is a secret, which is kept nowhere.",
};

/** What is done once for a whole installation, and where it is sent again. */
export const repeatedElsewhere: Readonly<Record<string, string>> = {
  beginInstallation: "test/journeys/first-start.test.ts",
};

const times = 5;

/** What came of a POST that was sent five times at once, and once more. */
export interface ReplayEnd {
  readonly status: number;
  /** Answers that differ from each other. */
  readonly replies: number;
  /** How often the audit says that it was done. */
  readonly effects: number;
}

/** Sends a POST five times at once with one key, then once more. */
export async function runReplay(
  subject: RaceSubject,
  { operationId, replay, round }: { readonly operationId: string; readonly replay: Replay; readonly round: number },
): Promise<ReplayEnd> {
  const { address, ...sent } = await replay.begin(subject, round);
  const headers = { ...sent.headers, "Idempotency-Key": `${operationId}-${round}` };
  const before = await timesDone(subject, operationId);
  const send = () => subject.call(`POST ${address}`, { ...sent, headers });
  const answers = await Promise.all(Array.from({ length: times }, send));
  answers.push(await send());
  const effects = (await timesDone(subject, operationId)) - before;
  await replay.end?.(subject, answers[0]?.headers.location ?? "");
  const replies = new Set(answers.map(({ status, text, headers: got }) => `${status} ${text} ${got.location}`));
  return { status: answers[0]?.status ?? 0, replies: replies.size, effects };
}

/** Whether a replay ended as it has to: one effect, and one reply for all. */
export const isOnce = ({ status, replies, effects }: ReplayEnd): boolean =>
  status >= 200 && status < 300 && replies === 1 && effects === 1;

const aLot = 1_000_000;

/** How often an operation was done, by the audit; a kept reply that was given again does not count. */
async function timesDone({ store }: RaceSubject, operationId: string): Promise<number> {
  const entries = await store.read(({ audit }) => audit.after("pendrecht", 0, aLot));
  return entries.filter(({ action, purpose }) => action === operationId && purpose !== "repetition").length;
}
