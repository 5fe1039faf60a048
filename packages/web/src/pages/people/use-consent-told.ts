import { pagesPeopleWords, pagesPersonWords } from "@parent-circles/words";
import type { Person } from "../../data/shapes.ts";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** When she said it, how, in which language, and who was there. */
export function useConsentTold() {
  const { consent: words } = useWords(pagesPersonWords);
  const { consentForm } = useWords(pagesPeopleWords);
  const { say, date, languageName } = useSpeaker();
  return (consent: Person["consent"]): string => {
    if (consent === undefined) return words.nothingHeld;
    const { state, date: day, method, language, witness } = consent;
    if (state === "named") return day === undefined ? words.nothingHeld : say(words.namedOn, { date: date(day) });
    if (state === "informed") return day === undefined ? words.saidUndated : say(words.informedOn, { date: date(day) });
    return [
      day === undefined ? words.saidUndated : say(words.said, { date: date(day) }),
      ...(method === undefined ? [] : [words.methods[method]]),
      ...(language === undefined ? [] : [say(words.inLanguage, { language: languageName(language) })]),
      ...(witness === undefined ? [] : [say(words.witness, { witness: consentForm.witnesses[witness] })]),
    ].join(" ");
  };
}
