import type { Services } from "../services.ts";
import type { AccountRecord, CounterRecords, Records } from "../store/port.ts";
import { refuseCall } from "../wire/http-error.ts";
import { isChallenge, makeChallenge } from "./challenges.ts";
import { placeOf } from "./place.ts";
import { hashOf, keyedHash } from "./tokens.ts";

const periodMs = 3_600_000;
/**
 * How many passwords are looked at within an hour of the clock: of an account in all, so that no hour has more than forty; from
 * one place half of them, so that one stranger leaves some to its owner; and from a device on which she was before.
 */
const most = { account: 20, place: 10, device: 10 } as const;

/** An attempt to prove who one is, which has been counted. */
export interface Attempt {
  /** Whether no further one is looked at within the hour, unless it was she. */
  readonly isLast: boolean;
  /** It was she: the attempt counts no longer. */
  readonly succeeded: (records: Records) => Promise<void>;
}

/** Who tries, and from where. */
export interface Trying {
  /** As whom; `undefined` when there is no such account. */
  readonly account: AccountRecord | undefined;
  readonly login: string;
  readonly address: string;
  /** The mark of a device on which the account was before, or the session of somebody who is in already. */
  readonly known: string | undefined;
}

type Counts = Pick<CounterRecords, "add" | "count">;

/**
 * Counts an attempt with a password before the password is looked at: guesses that come at once are counted too. What strangers
 * try never counts against a device on which the owner was before. What is refused writes nothing. The counts of accounts are
 * in the database, so that neither a restart nor another instance forgets them; those of names that nobody has cost no row.
 *
 * @throws HttpError `http/too-many-sign-ins`
 */
export async function countAttempt(trying: Trying, services: Services): Promise<Attempt> {
  const { store } = services;
  const now = services.clock().getTime();
  const period = new Date(now - (now % periodMs)).toISOString();
  const subjects = subjectsOf(trying, services.secret);
  const refuse = () =>
    refuseCall("http/too-many-sign-ins", "", { seconds: Math.ceil((periodMs - (now % periodMs)) / 1000) });
  const isNobody = trying.account === undefined;
  const counted = isNobody ? nobodys(period) : undefined;
  const before = (counts: Counts) => largestExcess(subjects, ({ key }) => counts.count(key, period));
  const adding = (counts: Counts) => largestExcess(subjects, async ({ key }) => (await counts.add(key, period, 1)) - 1);
  if ((await (counted === undefined ? store.read(({ counters }) => before(counters)) : before(counted))) >= 0) refuse();
  const excess = await (counted === undefined ? store.write(({ counters }) => adding(counters)) : adding(counted));
  if (excess >= 0) refuse();
  return {
    isLast: excess === -1,
    succeeded: async ({ counters }) => {
      for (const { key } of subjects) await counters.add(key, period, -1);
    },
  };
}

interface Subject {
  readonly key: string;
  readonly most: number;
}

function subjectsOf({ account, login, address, known }: Trying, secret: string): Subject[] {
  const who = keyedHash(secret, "sign-in", account?.accountId ?? login);
  if (known !== undefined) return [{ key: `device:${who}:${hashOf(known).slice(0, 12)}`, most: most.device }];
  const where = keyedHash(secret, "sign-in", placeOf(address));
  return [
    { key: `account:${who}`, most: most.account },
    { key: `place:${who}:${where.slice(0, 12)}`, most: most.place },
  ];
}

async function largestExcess(
  subjects: readonly Subject[],
  count: (subject: Subject) => Promise<number>,
): Promise<number> {
  let largest = -Infinity;
  for (const subject of subjects) largest = Math.max(largest, (await count(subject)) - subject.most);
  return largest;
}

const mostNobodys = 20_000;
const nobodyCounts = { period: "", counts: new Map<string, number>() };

/** Counts of names that no account has, in the memory of this process: as many as it likes, and none of the hour before. */
function nobodys(period: string): Counts {
  const { counts } = nobodyCounts;
  if (nobodyCounts.period !== period || counts.size > mostNobodys) counts.clear();
  nobodyCounts.period = period;
  return {
    count: async (subject) => counts.get(subject) ?? 0,
    add: async (subject, _, amount) => {
      const next = (counts.get(subject) ?? 0) + amount;
      counts.set(subject, next);
      return next;
    },
  };
}

const deviceMs = 90 * 24 * 3_600_000;

/** The mark that a device keeps on which an account was: it lets nobody in, and nobody shut it out. */
export const deviceMark = (accountId: string, services: Pick<Services, "clock" | "random" | "secret">): string =>
  Buffer.from(makeChallenge(`device ${accountId}`, services, deviceMs)).toString("base64url");

/** The mark, if it is one of this account and still holds. */
export const knownDevice = (
  mark: string | undefined,
  account: AccountRecord | undefined,
  services: Pick<Services, "clock" | "secret">,
): string | undefined =>
  mark !== undefined && account !== undefined && isChallenge(mark, `device ${account.accountId}`, services)
    ? mark
    : undefined;
