import type { UnknownReason } from "../../base/answer.ts";
import { foldName } from "../../base/fold.ts";

/** How people write that there is no answer. "Does not know" was asked and gave no answer, so it counts as declined. */
const spellings: Readonly<Partial<Record<UnknownReason, readonly string[]>>> = {
  notAsked: ["", "-", "–", "—", "n.v.t.", "nvt", "n/a", "niet van toepassing", "niet gevraagd", "not asked", "sorulmadı", "لم يُسأل"],
  declined: [
    "weet niet", "weet ik niet", "wil niet zeggen", "geen antwoord", "weet het niet", "don't know", "dont know", "no answer",
    "declined", "bilmiyor", "bilmiyorum", "cevap yok", "لا أعرف", "لا تعرف", "لا جواب",
  ],
  unreadable: ["?", "??", "???", "onleesbaar", "unreadable", "okunmuyor", "غير مقروء", "#n/a", "#ref!", "#value!"],
  tooOld: ["verouderd", "te oud", "too old", "eskimiş", "قديم جدا"],
}; // prettier-ignore

const entries = Object.entries(spellings).flatMap(([reason, words]) =>
  words.map((word) => [word, reason as UnknownReason] as const),
);
const bySigns = new Map(entries.filter(([word]) => !/^\p{Letter}/u.test(word)));
const byWords = new Map(
  entries.filter(([word]) => /^\p{Letter}/u.test(word)).map(([word, reason]) => [foldName(word), reason]),
);
const longest = 20;

/**
 * Why a tidied text is no answer; `undefined` when it is one. Capitals, accents, hamza, apostrophes and full stops make no
 * difference to words: `BİLMİYORUM` is `bilmiyorum`, and `nvt.` is `n.v.t.`.
 */
export const unknownReasonOf = (text: string): UnknownReason | undefined =>
  text.length > longest ? undefined : (bySigns.get(text.toLowerCase()) ?? byWords.get(foldName(text)));
