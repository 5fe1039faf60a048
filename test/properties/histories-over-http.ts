import type { Route } from "../../packages/api/src/http/route.ts";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import { type Random, randomFrom } from "../../packages/core/src/base/random.ts";
import type { NetworkDocument } from "../../packages/core/src/model/document.ts";
import { outcomeCodes } from "../../packages/core/src/model/vocabulary.ts";
import { exampleOf } from "../support/operations.ts";
import { randomDocument } from "../support/random-network.ts";
import { withoutPeople } from "../support/without-people.ts";
import { type Asked, type Caller, type Installation, openInstallation, type Told } from "./history-over-http.ts";

/** The days on which somebody outside looks: the day after the request, a Friday, and three Mondays of eight weeks. */
const days = [1, 5, 15, 29, 57].map((later) => new Date(Date.UTC(2026, 2, 1 + later)).toISOString().slice(0, 10));
const school: Caller = { role: "institution", institution: "I-school" };
const coordinator: Caller = { role: "coordinator" };

/** Two of everything, in which one history each happens. */
export interface Pair {
  readonly inside: Installation;
  readonly outside: Installation;
}

/** Opens both. */
export const openPair = async (): Promise<Pair> => ({
  inside: await openInstallation(),
  outside: await openInstallation(),
});

/** What two histories told differently, and how long each took to tell it. */
export interface Compared {
  readonly told: string[];
  readonly insideMs: number[];
  readonly outsideMs: number[];
}

/** Everything that a role can fetch about a network, by its example: what it may read, or all; what is drawn is drawn once. */
function readingsOf(
  networkId: string,
  role: Caller["role"],
  { all, drawn }: { readonly all: boolean; readonly drawn: boolean },
): string[] {
  const isFor = ({ roles }: Route): boolean =>
    all || (roles !== "anyone" && (roles as readonly string[]).includes(role));
  const routes = gets.filter(isFor).map((route) => exampleOf(route, networkId).operation.slice("GET ".length));
  const at = `/v1/networks/${networkId}`;
  const own = ["view?view=public", "view?asOf=2026-03-02", "reports/institution?institution=I-school"];
  const strangers = all ? ["/metrics", "/docs", "/"] : [];
  return [...routes, ...own.map((path) => `${at}/${path}`), ...strangers]
    .filter((path) => drawn || !path.includes("/drawing"))
    .map((path) => path.replaceAll(/[A-Z]-school-1/g, "I-school"));
}
const gets = allRoutes().filter(({ method, path }) => method === "get" && path !== "/metrics");

/** Asks both the same, in turn first, and keeps what differs. */
async function ask(
  { inside, outside }: Pair,
  compared: Compared,
  { name, asking }: { readonly name: string; readonly asking: (where: Installation) => Promise<Told> },
) {
  const isInsideFirst = compared.insideMs.length % 2 === 0;
  const first = await asking(isInsideFirst ? inside : outside);
  const second = await asking(isInsideFirst ? outside : inside);
  const [there, none] = isInsideFirst ? [first, second] : [second, first];
  compared.insideMs.push(there.ms);
  compared.outsideMs.push(none.ms);
  if (there.bytes !== none.bytes)
    compared.told.push(`${name}: ${there.bytes.slice(0, 300)} | ${none.bytes.slice(0, 300)}`);
  return { there, none };
}

const one = <Item>(random: Random, items: readonly Item[]): Item => items[random.index(items.length)] as Item;

/** Where something happens to a request, and by what chance. */
interface Happening {
  readonly where: Installation;
  readonly networkId: string;
  readonly at: string;
  readonly random: Random;
}

/** A request whose names are known: matched, asked, answered, and told of; each step as far as it is allowed. */
async function known({ where, networkId, at, random }: Happening, document: NetworkDocument) {
  const call = (asked: Asked) => where.call(networkId, coordinator, asked);
  const state = await where.call(networkId, coordinator, { path: at });
  const ids = document.people.filter(({ protected: hidden }) => hidden !== true).map(({ id }) => id);
  const targets = [...new Set([one(random, ids), one(random, ids), one(random, ids)])];
  await call({ method: "PUT", path: `${at}/targets`, body: { targets }, ifMatch: state.etag });
  for (const target of targets)
    for (const asker of ids) {
      const request = at.split("/").at(-1);
      const asked = await call({
        method: "POST",
        path: `/v1/networks/${networkId}/asks`,
        body: { request, target, asker },
      });
      if (asked.status !== 201) continue;
      const path = asked.location ?? "";
      for (const next of ["accepted", "asked"]) {
        const { etag } = await where.call(networkId, coordinator, { path });
        await call({ method: "PUT", path: `${path}/state`, body: { state: next }, ifMatch: etag });
      }
      const code = one(random, outcomeCodes);
      await call({
        method: "POST",
        path: `/v1/networks/${networkId}/outcomes`,
        body: { ask: path.split("/").at(-1), code },
      });
      break;
    }
}

/** A request of whose names nobody is known: taken up, declined, closed, or left. */
async function unknown({ where, networkId, at, random }: Happening) {
  const { etag } = await where.call(networkId, coordinator, { path: at });
  const state = one(random, ["withTheNetwork", "declined", "closed", "nothing"]);
  if (state !== "nothing")
    await where.call(networkId, coordinator, { method: "PUT", path: `${at}/state`, body: { state }, ifMatch: etag });
}

/** What a school and a stranger are told differently in two histories of one request, over eight weeks. */
export async function compareHistories(pair: Pair, seed: number): Promise<Compared> {
  const compared: Compared = { told: [], insideMs: [], outsideMs: [] };
  const random = randomFrom(seed);
  const networkId = `random-${seed}`;
  const document = {
    ...randomDocument(seed, { people: [4, 30], otherConsentShare: 0.2 }),
    requests: [],
    asks: [],
    outcomes: [],
  };
  for (const where of [pair.inside, pair.outside]) {
    where.setDay("2026-03-01");
    await where.open(networkId, document);
  }
  const body = { kind: "contactRequest", occasion: "A-school", names: ["Fatma Y.", "Naima E.", "Sara B."] };
  const path = `/v1/networks/${networkId}/requests`;
  const posted = await ask(pair, compared, {
    name: "POST requests",
    asking: (where) => {
      where.setChance(seed);
      return where.call(networkId, school, { method: "POST", path, body });
    },
  });
  const at = posted.there.location ?? "";
  const [early, late] = [random.index(3), 3 + random.index(2)];
  for (const [index, day] of days.entries()) {
    for (const where of [pair.inside, pair.outside]) {
      where.setDay(day);
      await where.turnClock(networkId);
    }
    if (index === early) await known({ where: pair.inside, networkId, at, random }, document);
    if (index === early) await unknown({ where: pair.outside, networkId, at, random });
    if (index === late) await unknown({ where: pair.inside, networkId, at, random });
    const isLast = index === days.length - 1;
    const all = isLast && seed % 10 === 1;
    const strangers: Caller[] = isLast ? [{ role: "public" }, { role: "nobody" }] : [{ role: "public" }];
    for (const caller of [school, ...strangers])
      for (const reading of [at, ...readingsOf(networkId, caller.role, { all, drawn: isLast })])
        await ask(pair, compared, {
          name: `${day} ${caller.role} ${reading}`,
          asking: (where) => {
            where.setChance(seed);
            return where.call(networkId, caller, { path: reading });
          },
        });
  }
  return compared;
}

/** What every role but the coordinator is told differently of a network with a protected person, and without her. */
export async function compareProtected(pair: Pair, seed: number): Promise<Compared> {
  const compared: Compared = { told: [], insideMs: [], outsideMs: [] };
  const networkId = `hidden-${seed}`;
  const document = randomDocument(seed, { people: [4, 30], otherConsentShare: 0.2, protectedShare: 0.2 });
  const hidden = document.people.filter((person) => person.protected === true).map(({ id }) => id);
  const seen = document.people.filter((person) => person.protected !== true);
  for (const where of [pair.inside, pair.outside]) where.setDay("2026-03-02");
  await pair.inside.open(networkId, document);
  await pair.outside.open(networkId, withoutPeople(document, new Set(hidden)));
  const keyFigure = seen.find(({ role }) => role === "keyFigure")?.id;
  const callers: Caller[] = [
    { role: "coach" },
    { role: "intake", institution: "I-welfare" },
    school,
    { role: "public" },
    { role: "auditor" },
    { role: "nobody" },
    ...(keyFigure === undefined ? [] : [{ role: "keyFigure" as const, person: keyFigure }]),
    ...(seen[0] === undefined ? [] : [{ role: "self" as const, person: seen[0].id }]),
  ];
  const people = [...hidden.slice(0, 1), ...seen.slice(0, 1).map(({ id }) => id)].flatMap((id) =>
    ["", "/record", "/route", "/pause"].map((part) => `/v1/networks/${networkId}/people/${id}${part}`),
  );
  for (const caller of callers)
    for (const reading of [
      ...readingsOf(networkId, caller.role, { all: seed % 10 === 1, drawn: seed % 50 === 1 }),
      ...people,
    ])
      await ask(pair, compared, {
        name: `${caller.role} ${reading}`,
        asking: (where) => {
          where.setChance(seed);
          return where.call(networkId, caller, { path: reading });
        },
      });
  return compared;
}

/** The chance that one of the first takes longer than one of the second (0.5: no difference), and the two-sided p of Mann and Whitney. */
export function twoSamples(first: readonly number[], second: readonly number[]): { share: number; p: number } {
  const all = [...first.map((ms) => [ms, 1] as const), ...second.map((ms) => [ms, 0] as const)].sort(
    ([a], [b]) => a - b,
  );
  const ranks = all.reduce((sum, [, isFirst], index) => sum + isFirst * (index + 1), 0);
  const [n, m] = [first.length, second.length];
  const u = ranks - (n * (n + 1)) / 2;
  const z = (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  return { share: u / (n * m), p: Math.min(1, 2 * (1 - normal(Math.abs(z)))) };
}

/** The normal distribution, by Abramowitz and Stegun 7.1.26 (to 1.5e-7). */
function normal(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const erf =
    1 -
    t *
      Math.exp(-x * x) *
      (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return (1 + erf) / 2;
}

/**
 * Prints what came of pairs of histories in the real app: `node test/properties/histories-over-http.ts 2000`, from another
 * seed and of one kind with `100 501 protected`. Every hundred pairs have two installations of their own.
 */
if (process.argv[1]?.endsWith("histories-over-http.ts") === true) {
  const [pairs, from, wanted] = [Number(process.argv[2] ?? 2_000), Number(process.argv[3] ?? 1), process.argv[4]];
  const kinds = { histories: compareHistories, protected: compareProtected };
  for (const [name, compare] of Object.entries(kinds).filter(([kind]) => wanted === undefined || kind === wanted)) {
    const told: string[] = [];
    const [insideMs, outsideMs]: [number[], number[]] = [[], []];
    let done = 0;
    for (let seed = from; seed < from + pairs; seed += 100) {
      const pair = await openPair();
      for (let each = seed; each < Math.min(seed + 100, from + pairs); each++) {
        const compared = await compare(pair, each);
        told.push(...compared.told.map((text) => `seed ${each}: ${text}`));
        for (const ms of compared.insideMs) insideMs.push(ms);
        for (const ms of compared.outsideMs) outsideMs.push(ms);
        done += 1;
      }
      await Promise.all([pair.inside.close(), pair.outside.close()]);
      const { share, p } = twoSamples(insideMs, outsideMs);
      process.stdout.write(
        `${name}: ${done} pairs, ${insideMs.length} answers each, ${told.length} differences; slower in ${(100 * share).toFixed(2)} % (p ${p.toFixed(3)})\n`,
      );
    }
    for (const text of told.slice(0, 20)) process.stdout.write(`${text}\n`);
    if (told.length > 0) process.exitCode = 1;
  }
}
