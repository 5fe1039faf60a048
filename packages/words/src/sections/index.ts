// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
export { aboutWords } from "./about.ts";
export { cardsWords } from "./cards.ts";
export { circlesWords } from "./circles.ts";
export { drawingWords } from "./drawing.ts";
export { errorsWords } from "./errors.ts";
export { explorerWords } from "./explorer.ts";
export { glossaryWords } from "./glossary.ts";
export { httpErrorsWords } from "./http-errors.ts";
export { keyFiguresWords } from "./key-figures.ts";
export { linterWords } from "./linter.ts";
export { mediationWords } from "./mediation.ts";
export { pagesWords } from "./pages.ts";
export { pagesNetworkWords } from "./pages-network.ts";
export { pagesRequestsWords } from "./pages-requests.ts";
export { reportsWords } from "./reports.ts";
export { suggestionsWords } from "./suggestions.ts";
export { surveyWords } from "./survey.ts";
