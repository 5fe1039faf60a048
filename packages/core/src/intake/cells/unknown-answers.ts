import type { UnknownReason } from "../../base/answer.ts";

/** How people write that there is no answer. "Does not know" was asked and gave no answer, so it counts as declined. */
const spellings: Readonly<Partial<Record<UnknownReason, readonly string[]>>> = {
  notAsked: ["", "-", "–", "—", "n.v.t.", "nvt", "n/a", "niet gevraagd", "not asked", "sorulmadı", "لم يُسأل"],
  declined: [
    "weet niet", "weet ik niet", "wil niet zeggen", "geen antwoord", "don't know", "dont know", "no answer",
    "declined", "bilmiyor", "bilmiyorum", "cevap yok", "لا أعرف", "لا تعرف", "لا جواب",
  ],
  unreadable: ["?", "??", "???", "onleesbaar", "unreadable", "okunmuyor", "غير مقروء", "#n/a", "#ref!", "#value!"],
  tooOld: ["verouderd", "te oud", "too old", "eskimiş", "قديم جدا"],
}; // prettier-ignore

const reasons = new Map(
  Object.entries(spellings).flatMap(([reason, words]) => words.map((word) => [word, reason as UnknownReason] as const)),
);

/** Why a tidied text is no answer; `undefined` when it is one. */
export const unknownReasonOf = (text: string): UnknownReason | undefined =>
  reasons.get(text.length > 20 ? "\0" : text.toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " "));
