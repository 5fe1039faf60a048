import { foldName } from "./fold.ts";

// What is written as two letters in the one alphabet and as one in the other; the doubtful ones as the nearest that both have.
const together: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|tj|sj/g, "s"],
  [/kh|gh/g, "h"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/dj/g, "j"],
  [/ph/g, "f"],
  [/ck/g, "k"],
];
const arabic: Readonly<Record<string, string>> = {
  ب: "b", پ: "b", ت: "t", ط: "t", ث: "t", ج: "j", چ: "s", ح: "h", خ: "h", ه: "h", د: "d", ذ: "d", ض: "d", ر: "r", ز: "z",
  ژ: "j", ظ: "z", س: "s", ش: "s", ص: "s", غ: "h", ف: "f", ڤ: "f", ق: "k", ك: "k", گ: "k", ل: "l", م: "m", ن: "n",
}; // prettier-ignore
const latin: Readonly<Record<string, string>> = { p: "b", q: "k", c: "j", g: "h", x: "s", v: "f" };

/**
 * How a first name sounds, by its consonants alone and in one alphabet for all: "Fatma", "Fatima" and "فاطمة" are alike. For proposing
 * whom a name may mean, never for deciding. Empty where fewer than two consonants are left, which say too little.
 *
 * @example soundOfName("Fatma H.") // "ftm"
 */
export function soundOfName(name: string): string {
  const [first = ""] = foldName(name).split(" ");
  const joined = together.reduce((text, [letters, one]) => text.replaceAll(letters, one), first);
  const sounds = Array.from(joined, (letter) => arabic[letter] ?? latin[letter] ?? letter)
    .filter((letter) => /[b-df-hj-np-tvxz]/.test(letter))
    .join("")
    // A last h is how some write ta marbuta; a doubled letter is one in Arabic.
    .replace(/(?<=.)h$/, "")
    .replaceAll(/(.)\1+/g, "$1");
  return sounds.length < 2 ? "" : sounds;
}
