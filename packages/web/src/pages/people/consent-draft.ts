import { vocabulary } from "@parent-circles/core";
import type { ConsentGiven, Person } from "../../data/shapes.ts";

/** The version of the sentences that are read to her; a changed sentence is another version. */
const consentTextVersion = "people-1";

/** What she can agree to for herself, beside being named to an institution. */
export const scopes = vocabulary.consentScopes;

/** What is filled in of her consent; nothing is ticked beforehand. */
export interface ConsentDraft {
  readonly scopes: readonly string[];
  readonly language: string;
  readonly method: "spoken" | "written";
  readonly witness: NonNullable<ConsentGiven["witness"]> | "none";
  readonly speaks: readonly string[];
  readonly cameBack: boolean;
}

/** Nothing yet, in the language of the page. */
export const emptyConsent = (language: string): ConsentDraft => ({
  scopes: [],
  language,
  method: "spoken",
  witness: "coordinator",
  speaks: [],
  cameBack: false,
});

/** Nothing is ticked beforehand, also where she agreed before; the rest as it was. */
export const consentOf = ({ consent, languages = [] }: Person, language: string): ConsentDraft => ({
  ...emptyConsent(language),
  language: consent?.language ?? language,
  speaks: languages,
});

/** It as the API takes it. */
export const consentGiven = ({ scopes: agreed, language, method, witness, cameBack }: ConsentDraft): ConsentGiven => ({
  scopes: [...agreed],
  textVersion: consentTextVersion,
  language,
  method,
  ...(witness === "none" ? {} : { witness }),
  ...(cameBack ? { askedToComeBack: true } : {}),
});
