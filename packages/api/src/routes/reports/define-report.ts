import {
  type Disclosed,
  exportTableCsv,
  fromDisclosed,
  type Language,
  languages,
  type Network,
} from "@parent-circles/core";
import type { TableRow, Viewer } from "@parent-circles/core";
import type { Catalogue } from "@parent-circles/words";
import { z } from "zod";
import { defineNetworkRoute } from "../../http/define-route.ts";
import type { BodyOf, DeprecatedAlias, Route } from "../../http/route.ts";
import { withPublished } from "../../acts/published.ts";

/** The name of a report: those that have a title in every language. */
export type ReportName = keyof Catalogue["reports"]["titles"];

/** What a report is made from. */
export interface ReportAsked<Query> {
  readonly network: Network;
  /** Who reads it; outside the network with what was counted this week. */
  readonly viewer: Viewer;
  readonly query: Query;
  readonly language: Language;
}

/** One report: for whom, what it holds, and how it looks as a table. */
export interface ReportDefinition<Query extends z.ZodObject, Answer extends z.ZodType> {
  /** As it stands in the address. */
  readonly name: ReportName;
  readonly summary: string;
  /** The id of the operation that answered the same outside `/reports`, at an address of the same name. */
  readonly formerOperationId?: string;
  /** Whether people are in it: then every reading stands in the audit. */
  readonly namesPeople: boolean;
  /** Takes long in a large network. */
  readonly long?: boolean;
  readonly query?: Query;
  readonly schema: Answer;
  readonly make: (asked: ReportAsked<z.output<Query>>) => Disclosed<BodyOf<Answer>>;
  readonly columns: readonly string[];
  readonly rows: (body: BodyOf<Answer>) => readonly TableRow[];
}

/** A report as the list of reports needs it, and its route. */
export interface Report {
  readonly name: ReportName;
  /** The parameters without which it cannot be made. */
  readonly needs: readonly string[];
  readonly route: Route;
}

const shown = {
  language: z.enum(languages).optional().meta({ description: "The reader's language; Dutch unless given." }),
  format: z.enum(["json", "csv"]).optional().meta({ description: "`csv` for a spreadsheet." }),
};

/** Defines a report, with its route below `/reports`. */
export function defineReport<
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Answer extends z.ZodType = z.ZodType,
>(definition: ReportDefinition<Query, Answer>): Report {
  const { name, query, make, columns, rows, formerOperationId } = definition;
  const own: z.ZodRawShape = query?.shape ?? {};
  const needs = Object.entries(own).flatMap(([key, type]) => (z.safeParse(type, undefined).success ? [] : [key]));
  type Own = z.output<Query> & { language?: Language; format?: "json" | "csv" };
  const route = defineNetworkRoute({
    method: "get",
    path: `/v1/networks/{networkId}/reports/${name}`,
    operationId: `get${nameOf(name)}Report`,
    ...(formerOperationId === undefined ? {} : { deprecatedAlias: aliasOf(name, formerOperationId) }),
    summary: definition.summary,
    ...(definition.namesPeople ? { reads: "everyone" } : {}),
    ...(definition.long === true ? { long: true } : {}),
    takes: { query: z.strictObject({ ...own, ...shown }) },
    answer: { status: 200, description: definition.summary, schema: definition.schema, table: `${name}.csv` },
    handle:
      ({ stored, viewer, query: asked, services }) =>
      async () => {
        const { language = "nl", format, ...rest } = asked as Own;
        const looking = await withPublished({ stored, services }, viewer);
        const body = make({ network: stored.network, viewer: looking, query: rest as z.output<Query>, language });
        if (format !== "csv") return { body };
        // `table` says that this operation answers with a text too.
        return { body: exportTableCsv(fromDisclosed(body, rows), columns) as unknown as typeof body };
      },
  });
  return { name, needs, route };
}

const aliasOf = (name: string, operationId: string): DeprecatedAlias => ({
  path: `/v1/networks/{networkId}/${name}`,
  operationId,
  since: "2026-11-30",
});

/** `help-questions` as a part of an operation's id: `HelpQuestions`. */
const nameOf = (name: string): string => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
