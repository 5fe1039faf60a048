import { type RowKind, rowKinds } from "../../packages/api/src/wire/rows.ts";
import { at, made, posting, possibleAsk, requestBySchool } from "./race-prepare.ts";
import { dayOf, rowOf } from "./race-rows.ts";
import type { RaceCall, RaceSubject } from "./race-subject.ts";

/** What is raced for: a resource that only one of several writers may change, when all start from the same state. */
export interface Race {
  /** Makes it, or finds it: where it is changed, and the headers that say from which state everybody starts. */
  readonly begin: (subject: RaceSubject, round: number) => Promise<Line>;
  readonly method: "PUT" | "DELETE";
  /** What a writer sends. No two of a round and the one before send what is there, or nothing would change. */
  readonly bodyOf?: (writing: number, line: Line) => object;
  /** What the others are told: that it has changed, or that it is not there any more. */
  readonly told: 412 | 404;
}

interface Line extends RaceCall {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What was read there. */
  readonly present?: object;
}

interface Below extends RaceCall {
  readonly below?: string;
}

/** A line at the present state of a resource, to be written where it is read or below. */
async function lineAt(subject: RaceSubject, read: string, { below = "", ...as }: Below = {}): Promise<Line> {
  const { headers, status, body } = await subject.call<object>(`GET ${read}`, as);
  if (status !== 200) throw new Error(`${read} answered ${status}.`);
  return { ...as, address: read + below, headers: { "If-Match": headers.etag as string }, present: body };
}

const smallNetwork = (id: string, writing: number) => ({
  format: "parent-circles/network",
  version: 1,
  network: { id, name: `Netwerk ${writing}`, synthetic: true },
  people: [{ id: "somebody" }],
});

const rowRaces = (Object.entries(rowKinds) as [RowKind, string][]).flatMap(([kind, name]): [string, Race][] => {
  const add = (subject: RaceSubject, body: object) => made(subject, posting(`${at}/${kind}`, body));
  let kept: string | undefined;
  return [
    [
      `put${name}`,
      {
        begin: async (subject, round) => {
          kept = round === 0 ? await add(subject, rowOf[kind](0, 9_000)) : kept;
          return lineAt(subject, kept as string);
        },
        method: "PUT",
        bodyOf: (writing) => rowOf[kind](0, writing),
        told: 412,
      },
    ],
    [
      `delete${name}`,
      {
        begin: async (subject, round) => lineAt(subject, await add(subject, rowOf[kind](1 + round, 9_001))),
        method: "DELETE",
        told: 404,
      },
    ],
  ];
});

const lines = ["vision", "informsAndCoaches", "takesSeriously", "coDefines", "continues"];
/** One of the 243 ways to answer five lines with yes, no or nothing; the last is nothing at all. */
const readinessAt = (writing: number): object =>
  Object.fromEntries(
    lines.map((line, place) => [line, [null, true, false][Math.floor((writing + 1) / 3 ** place) % 3]]),
  );

const writers = 20;

/** What a race came to: how many won, how many were told that they were late, and answers that should not be. */
export interface RaceEnd {
  readonly won: number;
  readonly late: number;
  readonly others: readonly number[];
}

/** Twenty writers who start from the same state. */
export async function runRace(subject: RaceSubject, race: Race, round: number): Promise<RaceEnd> {
  const line = await race.begin(subject, round);
  const { address, present: _, ...sent } = line;
  const answers = await Promise.all(
    Array.from({ length: writers }, (__, writer) => {
      const body = race.bodyOf?.(round * writers + writer, line);
      return subject.call(`${race.method} ${address}`, body === undefined ? sent : { ...sent, body });
    }),
  );
  const statuses = answers.map(({ status }) => status);
  return {
    won: statuses.filter((status) => status < 300).length,
    late: statuses.filter((status) => status === race.told).length,
    others: statuses.filter((status) => status >= 300 && status !== race.told),
  };
}

/** Whether a race ended as it has to: one winner, and everybody else told so. */
export const isFair = ({ won, late }: RaceEnd): boolean => won === 1 && late === writers - 1;

/** A race for each operation that is guarded by If-Match, by its name. */
export const races: Readonly<Record<string, Race>> = {
  putNetwork: {
    begin: (subject) => lineAt(subject, "/v1/networks/beverwaard", { networkId: "beverwaard" }),
    method: "PUT",
    bodyOf: (writing) => smallNetwork("beverwaard", writing),
    told: 412,
  },
  "putNetwork, of one that is not there yet": {
    begin: async (_, round) => {
      const networkId = `new-${round}`;
      return { networkId, address: `/v1/networks/${networkId}`, headers: { "If-None-Match": "*" } };
    },
    method: "PUT",
    bodyOf: (writing, { networkId = "" }) => smallNetwork(networkId, writing),
    told: 412,
  },
  putRequestTargets: {
    begin: async (subject) => lineAt(subject, await made(subject, requestBySchool), { below: "/targets" }),
    method: "PUT",
    bodyOf: () => ({ targets: ["P-M28"] }),
    told: 412,
  },
  putRequestState: {
    begin: async (subject) => lineAt(subject, await made(subject, requestBySchool), { below: "/state" }),
    method: "PUT",
    bodyOf: (writing) => ({ state: writing % 2 === 0 ? "closed" : "withTheNetwork" }),
    told: 412,
  },
  putAskState: {
    begin: async (subject) => lineAt(subject, await made(subject, await possibleAsk(subject)), { below: "/state" }),
    method: "PUT",
    bodyOf: () => ({ state: "void" }),
    told: 412,
  },
  putPause: {
    begin: (subject) => lineAt(subject, `${at}/people/P-K6/pause`),
    method: "PUT",
    bodyOf: (writing) => ({ until: dayOf(20_000 + writing) }),
    told: 412,
  },
  putPerson: {
    begin: (subject) => lineAt(subject, `${at}/people/P-M05`),
    method: "PUT",
    bodyOf: (writing, { present }) => ({ ...present, displayName: `Naam ${writing}` }),
    told: 412,
  },
  putSettings: {
    begin: (subject) => lineAt(subject, `${at}/settings`),
    method: "PUT",
    bodyOf: (writing, { present }) => ({ ...present, name: `Buurt ${writing}` }),
    told: 412,
  },
  putReadinessAnswers: {
    begin: (subject) => lineAt(subject, `${at}/institutions/P-school-1/readiness`),
    method: "PUT",
    bodyOf: (writing) => readinessAt(writing),
    told: 412,
  },
  ...Object.fromEntries(rowRaces),
};
