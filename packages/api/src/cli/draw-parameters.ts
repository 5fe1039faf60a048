import { choice, languageParameter, viewNames } from "@parent-circles/core";

/** What a drawing is asked with. */
export const drawParameters = {
  view: choice({ default: "coordinator", choices: viewNames, meaning: "whose view is drawn" }),
  language: languageParameter,
};
