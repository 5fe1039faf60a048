import { withdraw } from "../../data/access-calls.ts";
import { fetchPerson, savePerson, sendConsent } from "../../data/people-calls.ts";
import type { SendOnce } from "../../data/send-once.ts";
import { type ConsentDraft, consentGiven } from "./consent-draft.ts";

/** Whose consent, what it is now, and what of it before is no more. */
export interface ConsentToSave {
  readonly networkId: string;
  readonly personId: string;
  readonly draft: ConsentDraft;
  readonly lost: readonly string[];
  readonly sendOnce: SendOnce;
}

/** Records what she agrees to now; what she does not any more ends, with the asks that needed it. */
export async function saveConsent({ networkId, personId, draft, lost, sendOnce }: ConsentToSave): Promise<void> {
  const body = consentGiven(draft);
  await sendOnce({ personId, body }, (key) => sendConsent(networkId, personId, { body, key }));
  // After it: who takes back all that she agreed to before has not left.
  if (lost.length > 0) await withdraw(networkId, personId, lost);
  const { value, etag } = await fetchPerson(networkId, personId);
  const languages = draft.scopes.includes("storeLanguage") ? draft.speaks : [];
  const before = value.languages ?? [];
  if (before.length === languages.length && before.every((one) => languages.includes(one))) return;
  const { languages: _, ...rest } = value;
  await savePerson(networkId, { value: languages.length === 0 ? rest : { ...rest, languages: [...languages] }, etag });
}
