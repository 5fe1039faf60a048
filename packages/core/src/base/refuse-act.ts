import { englishActsErrors } from "@parent-circles/words";
import { errorOf, problem, type Refuse } from "./errors.ts";

/** The texts of what cannot be done, in English: with measures and groups, roles and consent, requests and asks. */
export const actsTexts = englishActsErrors;

/** Throws a ParentCirclesError with one problem of those that only an act or a certain question can have. */
export const refuseAct: Refuse<typeof actsTexts> = (code, place, details) => {
  throw errorOf([problem(code, place, details)], actsTexts);
};
