import type { RaceCall, RaceSubject } from "./race-subject.ts";

/** The network that most races are run in. */
export const at = "/v1/networks/pendrecht";

/** A POST, with where it goes. */
export interface Posting extends RaceCall {
  readonly address: string;
}

/** A POST as the coordinator, unless said otherwise. */
export const posting = (address: string, body: object, rest: RaceCall = {}): Posting => ({ ...rest, address, body });

/** Sends a POST that has to succeed; gives where the thing was put, if anything was. */
export async function made(subject: RaceSubject, { address, ...sent }: Posting): Promise<string> {
  const { status, headers } = await subject.call(`POST ${address}`, sent);
  if (status >= 300) throw new Error(`POST ${address} answered ${status}.`);
  return headers.location ?? "";
}

/** What a school asks; its answer says where that was put. */
export const requestBySchool: Posting = posting(
  `${at}/requests`,
  { kind: "contactRequest", names: ["Somebody"] },
  { as: "institution" },
);

interface Plan {
  readonly plan: readonly Readonly<Record<"target" | "asker" | "via" | "occasion", string | null>>[];
}

/** An ask that can be offered: the first that is suggested for a new request. */
export async function possibleAsk(subject: RaceSubject): Promise<Posting> {
  const request = await made(subject, requestBySchool);
  const etag = (await subject.call(`GET ${request}`)).headers.etag as string;
  const body = { targets: ["P-M28"] };
  await subject.call(`PUT ${request}/targets`, { headers: { "If-Match": etag }, body });
  const { plan } = (await subject.call<Plan>(`GET ${request}/suggestions`)).body;
  const { target, asker, via, occasion } = plan[0] as Plan["plan"][number];
  return posting(`${at}/asks`, { request: request.split("/").at(-1), target, asker, via, occasion });
}

/** Adds somebody and takes steps with her; gives her address. */
export async function somebody(
  subject: RaceSubject,
  id: string,
  steps: readonly (readonly [step: string, body: object])[] = [],
): Promise<string> {
  const address = `${at}/people/${id}`;
  await made(subject, posting(`${at}/people`, { person: { id, displayName: `Naam ${id}` } }));
  for (const [step, body] of steps) await made(subject, posting(`${address}/${step}`, body));
  return address;
}
