// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import type { About } from "../nl/about.ts";
import type { Cards } from "../nl/cards.ts";
import type { Circles } from "../nl/circles.ts";
import type { CliErrors } from "../nl/cli-errors.ts";
import type { CommandLine } from "../nl/command-line.ts";
import type { Demonstration } from "../nl/demonstration.ts";
import type { Drawing } from "../nl/drawing.ts";
import type { Errors } from "../nl/errors.ts";
import type { Explorer } from "../nl/explorer.ts";
import type { Glossary } from "../nl/glossary.ts";
import type { HttpErrors } from "../nl/http-errors.ts";
import type { Interviews } from "../nl/interviews.ts";
import type { KeyFigures } from "../nl/key-figures.ts";
import type { Linter } from "../nl/linter.ts";
import type { Measures } from "../nl/measures.ts";
import type { Mediation } from "../nl/mediation.ts";
import type { Pages } from "../nl/pages.ts";
import type { PagesAccess } from "../nl/pages-access.ts";
import type { PagesAudit } from "../nl/pages-audit.ts";
import type { PagesBegin } from "../nl/pages-begin.ts";
import type { PagesNetwork } from "../nl/pages-network.ts";
import type { PagesRequests } from "../nl/pages-requests.ts";
import type { PagesToday } from "../nl/pages-today.ts";
import type { Register } from "../nl/register.ts";
import type { Reports } from "../nl/reports.ts";
import type { Suggestions } from "../nl/suggestions.ts";
import type { Survey } from "../nl/survey.ts";

/** Everything that is said in one language, by section. */
export interface Catalogue {
  readonly about: About;
  readonly cards: Cards;
  readonly circles: Circles;
  readonly cliErrors: CliErrors;
  readonly commandLine: CommandLine;
  readonly demonstration: Demonstration;
  readonly drawing: Drawing;
  readonly errors: Errors;
  readonly explorer: Explorer;
  readonly glossary: Glossary;
  readonly httpErrors: HttpErrors;
  readonly interviews: Interviews;
  readonly keyFigures: KeyFigures;
  readonly linter: Linter;
  readonly measures: Measures;
  readonly mediation: Mediation;
  readonly pages: Pages;
  readonly pagesAccess: PagesAccess;
  readonly pagesAudit: PagesAudit;
  readonly pagesBegin: PagesBegin;
  readonly pagesNetwork: PagesNetwork;
  readonly pagesRequests: PagesRequests;
  readonly pagesToday: PagesToday;
  readonly register: Register;
  readonly reports: Reports;
  readonly suggestions: Suggestions;
  readonly survey: Survey;
}
