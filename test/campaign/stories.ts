import { type Facts, type Change } from "./ledger.ts";
import { personFact } from "./facts.ts";
import { pairs } from "./networks.ts";
import type { Answer, Call, Caller } from "./send.ts";

/** Sends a change, and writes it down; rejects when nothing came back, which ends the story. */
export type Act = (call: Call, leaves: Change["leaves"]) => Promise<Answer>;

/** One story of mixed writes; its number is that of no other story on the same data. */
export interface Telling {
  readonly act: Act;
  readonly read: (call: Call) => Promise<Answer>;
  readonly as: (caller: string) => Caller;
  readonly number: number;
}

type Story = (telling: Telling) => Promise<void>;

const at = (place: string, fact: string | null) => (): Facts => ({ [place]: fact });
const atMade = (list: string, fact: string) => (answer?: Answer) =>
  answer === undefined ? {} : { [`${list}/${answer.madeId}`]: fact };

/** A school asks; somebody is asked, accepts, has asked, and tells what came of it. */
const request: Story = async ({ act, read, as, number }) => {
  const by = as("work coordinator");
  const body = { kind: "contactRequest", names: [`Naam ${number % 1000}`] };
  const { madeId } = await act(
    { operationId: "postRequest", by: as("work institution"), body },
    atMade("work/requests", "received"),
  );
  const place = `work/requests/${madeId}`;
  const { etag } = await read({ operationId: "getRequest", by, params: { requestId: madeId } });
  const [target, asker] = [`m${number % pairs}`, `k${number % pairs}`];
  const matched = await act(
    { operationId: "putRequestTargets", by, params: { requestId: madeId }, body: { targets: [target] }, ifMatch: etag },
    at(place, "withTheNetwork"),
  );
  // Five in a quarter is what may be asked of one key figure.
  if (Math.floor(number / pairs) < 5) await ask({ act, by }, { request: madeId, target, asker });
  await act(
    {
      operationId: "putRequestState",
      by,
      params: { requestId: madeId },
      body: { state: "closed" },
      ifMatch: matched.etag,
    },
    at(place, "closed"),
  );
};

async function ask({ act, by }: { act: Act; by: Caller }, body: object): Promise<void> {
  const offered = await act({ operationId: "postAsk", by, body }, atMade("work/asks", "offered"));
  const params = { askId: offered.madeId };
  const place = `work/asks/${offered.madeId}`;
  const move = (state: string, ifMatch: string) =>
    act({ operationId: "putAskState", by, params, body: { state }, ifMatch }, at(place, state));
  const accepted = await move("accepted", offered.etag);
  await move("asked", accepted.etag);
  const outcome = { ask: offered.madeId, code: "notAsked" };
  await act({ operationId: "postOutcome", by, body: outcome }, at(place, "closed"));
}

/** Somebody is added, told, agrees, and stays; or objects; or takes her consent back. */
const person: Story = async ({ act, as, number }) => {
  const by = as("rights coordinator");
  const id = `p${number}`;
  const place = `rights/people/${id}`;
  const params = { personId: id };
  const added = await act(
    { operationId: "postPerson", by, body: { person: { id } } },
    at(place, personFact("named", 0)),
  );
  const ifMatch = added.etag;
  await act(
    { operationId: "putPerson", by, params, body: { id, capacity: 3 }, ifMatch },
    at(place, personFact("named", 0, 3)),
  );
  const step = (operationId: string, body: object, [state, steps]: [string, number]) =>
    act({ operationId, by, params, body }, at(place, state === "gone" ? null : personFact(state, steps, 3)));
  await step("informPerson", {}, ["informed", 0]);
  const consent = { scopes: ["keepInMap", "beAsked"], textVersion: "1", language: "nl", method: "spoken" };
  await step("giveConsent", consent, ["consented", 1]);
  if (number % 3 === 0) await step("withdrawConsent", {}, ["gone", 2]);
  if (number % 3 === 1) await step("objectToUse", {}, ["restricted", 2]);
};

/** A tie is added, changed, and sometimes removed. */
const tie: Story = async ({ act, read, as, number }) => {
  const by = as("work coordinator");
  const row = { from: `m${number % pairs}`, to: `k${(number + 1) % pairs}`, type: "trust", domain: "childcare" };
  const { madeId } = await act({ operationId: "postTie", by, body: { ...row, score: 4 } }, atMade("work/ties", "4"));
  const params = { rowId: madeId };
  const place = `work/ties/${madeId}`;
  const { etag } = await read({ operationId: "getTieRow", by, params });
  const changed = await act(
    { operationId: "putTie", by, params, body: { ...row, score: 2 }, ifMatch: etag },
    at(place, "2"),
  );
  if (number % 2 === 0) await act({ operationId: "deleteTie", by, params, ifMatch: changed.etag }, at(place, null));
};

/** Files are read, stored, and of three times twice taken back. */
const importing: Story = async ({ act, as, number }) => {
  const by = as("files coordinator");
  const ids = Array.from({ length: rowsPerImport }, (_, row) => `i${number}x${row}`);
  const text = ["id,role", ...ids.map((id) => `${id},member`), ""].join("\n");
  const { madeId } = await act(
    { operationId: "postImport", by, body: { files: [{ name: "persons.csv", text }] } },
    () => ({}),
  );
  const params = { importId: madeId };
  const all = (fact: string | null) => () => Object.fromEntries(ids.map((id) => [`files/people/${id}`, fact]));
  await act({ operationId: "commitImport", by, params }, all(personFact("named", 0)));
  if (number % 3 !== 0) await act({ operationId: "undoImport", by, params }, all(null));
};

const rowsPerImport = 30;

/** What every name begins with that has to be gone from the database's files. */
export const erasedMark = "Weg";

/** Somebody is added, and erased without a trace. */
const erasing: Story = async ({ act, as, number }) => {
  const by = as("rights coordinator");
  const id = `${erasedMark}${number}x`;
  const body = { person: { id, displayName: `${id} de Vries` } };
  const place = `rights/people/${id}`;
  await act({ operationId: "postPerson", by, body }, at(place, personFact("named", 0)));
  await act({ operationId: "erasePerson", by, params: { personId: id }, body: {} }, at(place, null));
};

/** A job is asked for: one, since each takes a processor for a while. */
const job: Story = async ({ act, as }) => {
  const body = { kind: "bestSet", measure: "coverage", size: 1 };
  await act({ operationId: "postJob", by: as("work coordinator"), body }, () => ({}));
};

/** The stories that are told at once, and how often one after the other. */
export const stories: readonly { readonly story: Story; readonly times: number }[] = [
  { story: request, times: Infinity },
  { story: request, times: Infinity },
  { story: person, times: Infinity },
  { story: person, times: Infinity },
  { story: tie, times: Infinity },
  { story: importing, times: Infinity },
  { story: erasing, times: Infinity },
  { story: job, times: 1 },
];
