// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import type { About } from "../nl/about.ts";
import type { Cards } from "../nl/cards.ts";
import type { Circles } from "../nl/circles.ts";
import type { Errors } from "../nl/errors.ts";
import type { Glossary } from "../nl/glossary.ts";
import type { KeyFigures } from "../nl/key-figures.ts";
import type { Linter } from "../nl/linter.ts";
import type { Mediation } from "../nl/mediation.ts";
import type { Reports } from "../nl/reports.ts";
import type { Suggestions } from "../nl/suggestions.ts";
import type { Survey } from "../nl/survey.ts";

/** Everything that is said in one language, by section. */
export interface Catalogue {
  readonly about: About;
  readonly cards: Cards;
  readonly circles: Circles;
  readonly errors: Errors;
  readonly glossary: Glossary;
  readonly keyFigures: KeyFigures;
  readonly linter: Linter;
  readonly mediation: Mediation;
  readonly reports: Reports;
  readonly suggestions: Suggestions;
  readonly survey: Survey;
}
