import type { Services } from "../services.ts";
import type { AccountRecord, Records } from "../store/port.ts";
import { keyedHash } from "./tokens.ts";

/** Loaded when the first code comes: whoever has a passkey, commands and workers do without. */
const library = () => import("otplib");

/** For how long a code of an app is shown; one before and one after are taken too, since clocks differ. */
const shownSeconds = 30;
const secretBytes = 20;

/** What an app for codes is given: typed from `secret`, or read from a picture of `uri`. */
export interface OfferedFactor {
  /** In base32, as apps take it. */
  readonly secret: string;
  readonly uri: string;
}

/**
 * The second factor that is offered in a session. It follows from the session and from the factor until now, so that nothing is
 * kept before a code has shown that her app has it.
 */
export async function offeredFactor(
  {
    account,
    session,
    network,
  }: { readonly account: AccountRecord; readonly session: string; readonly network: string },
  services: Pick<Services, "secret">,
): Promise<OfferedFactor> {
  const { ScureBase32Plugin, generateURI } = await library();
  const text = JSON.stringify([session, account.secondFactor]);
  const bytes = Buffer.from(keyedHash(services.secret, "second-factor", text), "base64url").subarray(0, secretBytes);
  const secret = new ScureBase32Plugin().encode(bytes);
  return { secret, uri: generateURI({ issuer: "Parent Circles", label: network, secret }) };
}

/** The half minute whose code this is, of an app with this secret; `undefined` when it is none of now, or was used before. */
export async function stepOfCode(
  code: string,
  { secret, after }: { readonly secret: string; readonly after: number },
  { clock }: Pick<Services, "clock">,
): Promise<number | undefined> {
  const { verify } = await library();
  if (!isOfApp(code)) return undefined;
  const epoch = Math.floor(clock().getTime() / 1000);
  const result = await verify({
    secret,
    token: typedCode(code),
    epoch,
    epochTolerance: shownSeconds,
    afterTimeStep: after,
  });
  return result.valid && "timeStep" in result ? result.timeStep : undefined;
}

/** Uses a code up that fits; `false` when somebody was faster with it. */
type UseCode = (records: Records) => Promise<boolean>;

/**
 * What uses up the code that somebody shows beside her password: of her app, or one of her recovery codes. `undefined` where it
 * is neither.
 */
export async function fittingCode(
  code: string,
  account: AccountRecord,
  services: Services,
): Promise<UseCode | undefined> {
  const { accountId, secondFactor, codeStep } = account;
  if (secondFactor === null) return undefined;
  const step = await stepOfCode(code, { secret: secondFactor, after: codeStep }, services);
  if (step !== undefined) return ({ accounts }) => accounts.useCode(accountId, step);
  const hash = recoveryHash(accountId, typedCode(code), services);
  const kept = await services.store.read(({ accounts }) => accounts.recoveryCodesOf(accountId));
  return kept.includes(hash) ? ({ accounts }) => accounts.useRecoveryCode(accountId, hash) : undefined;
}

const codesMade = 10;
/** None that is read as another: ten of them tell 49 bits. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";
const lettersEach = 10;

/** Recovery codes, to be printed: each opens the account once when the phone is lost. */
export function newRecoveryCodes({ random }: Pick<Services, "random">): string[] {
  return Array.from({ length: codesMade }, () => {
    const code = Array.from(random(lettersEach), (byte) => letters[byte % letters.length]).join("");
    return `${code.slice(0, 5)}-${code.slice(5)}`;
  });
}

/** What is kept of a recovery code. */
export const recoveryHash = (accountId: string, code: string, { secret }: Pick<Services, "secret">): string =>
  keyedHash(secret, "recovery", `${accountId} ${typedCode(code)}`);

/** Whether what somebody typed is a code of an app; else it is meant as a recovery code. */
export const isOfApp = (typed: string): boolean => /^\d{6}$/.test(typedCode(typed));

/** A code as it was meant: without spaces and dashes, in small letters, with the digits of any script. */
const typedCode = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
