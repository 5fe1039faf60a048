import {
  asData,
  choice,
  type Disclosed,
  exportTableCsv,
  fromDisclosed,
  isNeeded,
  type Language,
  languageParameter,
  type ListedParameter,
  type Network,
  type Parameters,
  settingsFrom,
  type SettingsOf,
} from "@parent-circles/core";
import type { TableRow, Viewer } from "@parent-circles/core";
import { exportTableXlsx } from "@parent-circles/core/workbook";
import type { Catalogue } from "@parent-circles/words";
import type { z } from "zod";
import { defineNetworkRoute } from "../../http/define-route.ts";
import type { BodyOf, DeprecatedAlias, Route } from "../../http/route.ts";
import { withPublished } from "../../acts/published.ts";
import { optionsIn, queryOf, type Texts } from "../../wire/parameters.ts";

/** The name of a report: those that have a title in every language. */
export type ReportName = keyof Catalogue["reports"]["titles"];

/** What a report is made from. */
export interface ReportAsked<Settings> {
  readonly network: Network;
  /** Who reads it; outside the network with what was counted this week. */
  readonly viewer: Viewer;
  readonly settings: Settings;
  readonly language: Language;
}

/** One report: for whom, what it holds, and how it looks as a table. */
export interface ReportDefinition<Declared extends Parameters, Answer extends z.ZodType> {
  /** As it stands in the address. */
  readonly name: ReportName;
  readonly summary: string;
  /** The id of the operation that answered the same outside `/reports`, at an address of the same name. */
  readonly formerOperationId?: string;
  /** Whether people are in it: then every reading stands in the audit. */
  readonly namesPeople: boolean;
  /** Takes long in a large network. */
  readonly long?: boolean;
  /** What it is asked with, beside the language and the format: of the library, or of the report alone. */
  readonly parameters?: Declared;
  readonly schema: Answer;
  readonly make: (asked: ReportAsked<SettingsOf<Declared>>) => Disclosed<BodyOf<Answer>>;
  readonly columns: readonly string[];
  readonly rows: (body: BodyOf<Answer>) => readonly TableRow[];
}

/** A report as the list of reports needs it, and its route. */
export interface Report {
  readonly name: ReportName;
  readonly parameters: Readonly<Record<string, ListedParameter>>;
  /** The parameters without which it cannot be made. */
  readonly needs: readonly string[];
  readonly route: Route;
  /** Makes it of what was read of an address or a command line. */
  readonly made: (asked: { readonly network: Network; readonly viewer: Viewer; readonly texts: Texts }) => MadeReport;
}

/** A report that was made. */
export interface MadeReport {
  readonly body: Disclosed<object>;
  readonly format: "json" | "csv" | "xlsx";
  /** As a table: a text for `csv`, a workbook for `xlsx`. */
  readonly table: () => string | Uint8Array;
}

const shown = {
  language: languageParameter,
  format: choice({ default: "json", choices: ["json", "csv", "xlsx"], meaning: "csv or xlsx for a spreadsheet" }),
};

/** Defines a report, with its route below `/reports`. */
export function defineReport<
  const Declared extends Parameters = Record<never, never>,
  Answer extends z.ZodType = z.ZodType,
>(definition: ReportDefinition<Declared, Answer>): Report {
  const { name, make, columns, rows, formerOperationId } = definition;
  const parameters = { ...definition.parameters, ...shown };
  const made: Report["made"] = ({ network, viewer, texts }) => {
    const { language, format, ...settings } = settingsFrom(parameters, optionsIn(parameters, texts), network);
    const body = make({ network, viewer, language, settings: settings as unknown as SettingsOf<Declared> });
    const tabled = fromDisclosed(body, rows);
    const table = (): string | Uint8Array =>
      format === "xlsx" ? exportTableXlsx(tabled, { columns, sheet: name }) : exportTableCsv(tabled, columns);
    return { body: body as Disclosed<object>, format, table };
  };
  const route = defineNetworkRoute({
    method: "get",
    path: `/v1/networks/{networkId}/reports/${name}`,
    operationId: `get${nameOf(name)}Report`,
    ...(formerOperationId === undefined ? {} : { deprecatedAlias: aliasOf(name, formerOperationId) }),
    summary: definition.summary,
    ...(definition.namesPeople ? { reads: "everyone" } : {}),
    ...(definition.long === true ? { long: true } : {}),
    takes: { query: queryOf(parameters) },
    answer: { status: 200, description: definition.summary, schema: definition.schema, table: name },
    handle:
      ({ stored: { network }, stored, viewer, query, services }) =>
      async () => {
        const { body, format, table } = made({
          network,
          viewer: await withPublished({ stored, services }, viewer),
          texts: query,
        });
        // `table` says that this operation answers with a table too.
        return { body: (format === "json" ? body : table()) as Disclosed<BodyOf<Answer>> };
      },
  });
  const needs = Object.entries(parameters).flatMap(([key, parameter]) => (isNeeded(parameter) ? [key] : []));
  return { name, parameters: asData(parameters), needs, route, made };
}

const aliasOf = (name: string, operationId: string): DeprecatedAlias => ({
  path: `/v1/networks/{networkId}/${name}`,
  operationId,
  since: "2026-11-30",
});

/** `help-questions` as a part of an operation's id: `HelpQuestions`. */
const nameOf = (name: string): string => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
