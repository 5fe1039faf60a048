import { languages } from "../../base/language.ts";
import { longNumber } from "../../model/display-name.ts";
import { lintText } from "./lint-text.ts";

/** What does not belong in a text that others read: a number to call, where somebody lives or writes, a judgement. */
export const textFaults = ["number", "address", "judgement"] as const;
/** One of {@link textFaults}. */
export type TextFault = (typeof textFaults)[number];

/**
 * What is wrong with a text that others will read, whoever wrote it (R-03, PN-30, PN-31), in the order of
 * {@link textFaults}. It depends on the text alone: who is in the network has no part in it. A text may be in any language.
 */
export function faultsOf(text: string): TextFault[] {
  const plain = text.normalize("NFKC").replaceAll(/\p{Cf}/gu, "");
  return textFaults.filter((fault) => is[fault](plain));
}

const is: Readonly<Record<TextFault, (text: string) => boolean>> = {
  number: (text) => longNumber.test(text.replaceAll(days, " ").replaceAll(hours, " ")),
  address: (text) => addresses.some((address) => address.test(text)),
  judgement: (text) =>
    languages.some((language) => lintText(text, { language }).some(({ code }) => code === "label" || code === "blame")),
};

/** Days, years and school years, which are no telephone numbers: 12-03-2026, 2026-03-12, 12 3 2026, 2025/2026. */
const days =
  /(?<!\p{Nd})(?:\p{Nd}{1,2}[-/. ]\p{Nd}{1,2}[-/. ]20\p{Nd}{2}|20\p{Nd}{2}-\p{Nd}{2}-\p{Nd}{2}|20\p{Nd}{2}\s?[-/–]\s?20\p{Nd}{2})(?!\p{Nd})/gu;
/** From when to when: 10.30-12.00, 10:30. */
const hours = /(?<![\p{Nd}:.])[0-2]?\p{Nd}[:.][0-5]\p{Nd}(?![\p{Nd}:])/gu;

const streets = String.raw`straat|laan|weg|kade|dreef|singel|gracht|steeg|dijk`;
const streetsInTurkish = String.raw`sokak|sokağı|sok\.|cadde|caddesi|cad\.|bulvarı`;
const addresses: readonly RegExp[] = [
  /@|＠/u,
  /https?:|www\.|[\p{L}\p{Nd}]\.(?:nl|com|org|net|eu|info|be|de|tr)(?![\p{L}\p{Nd}])/iu,
  /(?<![\p{L}\p{Nd}])[1-9]\p{Nd}{3} ?[A-Z]{2}(?![\p{L}\p{Nd}])/u,
  new RegExp(String.raw`(?:${streets})\s+\p{Nd}{1,4}(?!\p{Nd}|\s*(?:uur|km|min)|[:.]\p{Nd})`, "iu"),
  /(?<!\p{Nd})\p{Nd}{1,4}\s+(?:\p{L}+\s+){1,2}(?:street|road|avenue|lane|drive)(?!\p{L})/iu,
  new RegExp(String.raw`(?:${streetsInTurkish})[^\p{Nd}]{0,8}\p{Nd}`, "iu"),
  /شارع\s+[^\p{Nd}]{1,30}\p{Nd}/u,
];
