import { randomUUID } from "node:crypto";
import { createClient } from "@parent-circles/client";
import type { PostgresServer } from "../support/postgres-server.ts";
import type { ServerProcess } from "../support/server-process.ts";
import { readAudit } from "./audit.ts";
import { readFacts } from "./facts.ts";
import { type Account, type Installation, makeInstallation } from "./installation.ts";
import { acknowledge, type Change, type Ledger, noteDone, openLedger } from "./ledger.ts";
import { accounts, documentOf, networkIds } from "./networks.ts";
import { type Answer, type Call, type Caller, mayBeRepeated, send } from "./send.ts";
import { stories } from "./stories.ts";
import { setUpSecondFactor } from "../support/second-factor.ts";

/** An installation under a campaign: who works in it, what they were promised, and the process that serves it now. */
export interface World {
  readonly installation: Installation;
  readonly postgres: PostgresServer | undefined;
  readonly callers: ReadonlyMap<string, Caller>;
  readonly ledger: Ledger;
  /** Up to which entry the audit of each network has been read. */
  readonly audited: Map<string, number>;
  /** How often each story was begun. */
  readonly told: Map<object, number>;
  /** Answers that no story expects: `operation status`. */
  readonly refused: string[];
  /** Server errors: nobody is told what became of the change. Expected where the database is gone. */
  readonly failed: string[];
  server: ServerProcess;
}

/** Makes an installation, signs everybody in, and stores the networks that the stories begin with. */
export async function openWorld(postgres: PostgresServer | undefined): Promise<World> {
  const installation = makeInstallation(postgres);
  const server = await installation.start();
  try {
    return await prepare({ installation, postgres, server });
  } catch (error) {
    await server.kill();
    throw error;
  }
}

async function prepare(started: Pick<World, "installation" | "postgres" | "server">): Promise<World> {
  const { installation, server } = started;
  const callers = new Map<string, Caller>();
  const own = new Map<string, Own>();
  const letIn = async (account: Account): Promise<void> => {
    const printed = await installation.letIn(account);
    // What was printed opens one session, to choose her own and to set up her second factor.
    const ways = own.get(account.login) ?? (await chosenBy(server.url, account, printed));
    own.set(account.login, ways);
    const caller = await signedIn(server.url, account, ways);
    callers.set(`${account.network} ${account.role}`, caller);
  };
  const [makers, others] = [true, false].map((isOne) =>
    accounts.filter(({ role }) => (role === "coordinator") === isOne),
  ) as [Account[], Account[]];
  for (const maker of makers) await letIn(maker);
  const today = new Date().toISOString().slice(0, 10);
  for (const networkId of networkIds) {
    const token = callers.get(`${networkId} coordinator`)?.token ?? "";
    const { response } = await createClient({ baseUrl: server.url, token }).PUT("/v1/networks/{networkId}", {
      params: { path: { networkId }, header: { "If-None-Match": "*" } },
      body: documentOf(networkId, today) as never,
    });
    if (response.status !== 204) throw new Error(`The network could not be stored: ${response.status}.`);
  }
  for (const other of others) await letIn(other);
  const ledger = openLedger(await readFacts(server.url, callers));
  const audited = new Map<string, number>();
  const notes = { told: new Map(), refused: [], failed: [] };
  const world = { ...started, callers, ledger, audited, ...notes };
  await readAudit(world);
  return world;
}

/** With what somebody signs in, and the recovery codes that are left of hers. */
interface Own {
  readonly password: string;
  readonly codes: string[];
}

async function chosenBy(url: string, account: Account, printed: string): Promise<Own> {
  const password = `${printed} and her own`;
  const { token } = await signedIn(url, account, { password: printed, codes: [] });
  const { data, error } = await createClient({ baseUrl: url, token }).POST("/v1/sessions/own-password", {
    body: { password },
  });
  if (data === undefined) throw new Error(`Nobody could choose a password: ${error.type}.`);
  return { password, ...(await setUpSecondFactor({ url }, { token: data.token, old: password })) };
}

async function signedIn(url: string, { login, network: networkId, role }: Account, own: Own): Promise<Caller> {
  const code = own.codes.shift();
  const beside = code === undefined ? {} : { code };
  const body = { login, password: own.password, networkId, role: role as "coordinator", ...beside };
  const { data, error } = await createClient({ baseUrl: url }).POST("/v1/sessions", { body });
  if (data === undefined) throw new Error(`Nobody could sign in: ${error.type}.`);
  return { networkId, token: data.token };
}

/** Tells all stories at once, again and again; the promise ends when each has ended, for want of an answer. */
export async function tellStories(world: World): Promise<void> {
  const { url } = world.server;
  const act = (call: Call, leaves: Change["leaves"]) => change(world, url, { ...call, leaves, key: randomUUID() });
  const read = async (call: Call) => {
    const answer = await send(url, call);
    return answer.status === 200 ? answer : stop();
  };
  const as = (caller: string) => world.callers.get(caller) as Caller;
  const telling = stories.map(async ({ story, times }) => {
    for (let time = 0; time < times; time++) {
      const number = world.told.get(story) ?? 0;
      world.told.set(story, number + 1);
      await story({ act, read, as, number });
    }
  });
  await Promise.all(telling.map((one) => one.catch(() => undefined)));
}

/** Sends a change. What is not a success ends the story: without an answer, or with one that no story expects. */
async function change(world: World, url: string, sent: Change): Promise<Answer> {
  world.ledger.unanswered.add(sent);
  const answer = await send(url, sent);
  if (answer.status >= 500) {
    world.failed.push(`${sent.operationId} ${answer.status}`);
    return stop();
  }
  if (answer.status >= 300) {
    refuse(world, sent, answer);
    return stop();
  }
  acknowledge(world.ledger, sent, answer);
  return answer;
}

function stop(): never {
  throw new Error("The story cannot go on.");
}

function refuse({ ledger, refused }: World, sent: Change, { status, body }: Answer): void {
  ledger.unanswered.delete(sent);
  refused.push(`${sent.operationId} ${status} ${String(body.type)}`);
}

/**
 * Sends everything again that was never answered. A POST carries the same Idempotency-Key and must succeed now; another
 * change starts from the same state, and is told that there is a newer one if it was done the first time.
 */
export async function repeatUnanswered(world: World): Promise<void> {
  for (const sent of world.ledger.unanswered) {
    const answer = await send(world.server.url, sent);
    if (answer.status < 300 || wasDone(sent, answer)) acknowledge(world.ledger, sent, answer);
    // What stood on the list of erasures was finished by the start (decision 0038): she is not there any more.
    else if (sent.operationId === "erasePerson" && answer.status === 404) noteDone(world.ledger, sent, answer);
    else refuse(world, sent, answer);
  }
}

/** Whether a refusal says that the change was done the first time. */
function wasDone({ operationId }: Change, { status, body }: Answer): boolean {
  if (!mayBeRepeated(operationId)) return status === 412 || status === 404;
  // The clocks turn at the start and erase who has left; what was said of her is not said again.
  return operationId === "withdrawConsent" && body.type === "http/reply-withheld";
}
