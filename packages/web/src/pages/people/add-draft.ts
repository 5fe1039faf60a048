import type { NewPerson } from "../../data/shapes.ts";
import { type ConsentDraft, consentGiven, emptyConsent } from "./consent-draft.ts";

/** What is filled in of somebody who is added. */
export interface AddDraft {
  readonly name: string;
  readonly state: "named" | "informed" | "consented";
  readonly date: string;
  readonly consent: ConsentDraft;
  readonly cameBack: boolean;
}

/** Nothing yet: she was named today. */
export const newDraft = (date: string, language: string): AddDraft => ({
  name: "",
  state: "named",
  date,
  consent: emptyConsent(language),
  cameBack: false,
});

/** Whether a day has been by another. */
export const isPast = (date: string, asOf: string): boolean => date !== "" && date <= asOf;

/** It as the API takes it; languages only where she agreed to that. */
export function addedPerson({ name, state, date, consent, cameBack }: AddDraft): NewPerson {
  const { askedToComeBack: _, ...given } = consentGiven(consent);
  const speaks = state === "consented" && consent.scopes.includes("storeLanguage") ? consent.speaks : [];
  return {
    person: {
      displayName: name.trim(),
      consent: state === "consented" ? { state, date, ...given } : { state, date },
      ...(speaks.length === 0 ? {} : { languages: [...speaks] }),
    },
    ...(cameBack ? { askedToComeBack: true } : {}),
  };
}
