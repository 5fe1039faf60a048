import { forCareTeam, isReferral, mayDo, type Tie, withdrawQuestion, withRows } from "@parent-circles/core";
import { z } from "zod";
import { checkedNetwork } from "../acts/checked-network.ts";
import { fromRow, toldAt } from "../acts/told-at.ts";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { NetworkCall, Route } from "../http/route.ts";
import { etagOf, requireMatch } from "../http/etag.ts";
import { refuseCall, refuseValue } from "../wire/http-error.ts";
import { pageOf, startOf } from "../http/page.ts";
import { newId } from "../identity/tokens.ts";
import type { RowList, StoredNetwork } from "../store/port.ts";
import { pageQuery } from "../wire/page.ts";
import { listOf, type RowKind, rowKinds, rowList, rowSchema } from "../wire/rows.ts";

type Row = Readonly<Record<string, unknown>>;

const params = z.strictObject({ rowId: z.string().max(80) });

function routesOf([kind, name]: [RowKind, string]): Route[] {
  const row = rowSchema(listOf(kind), kind === "activities" ? "ActivityRow" : name);
  const added = rowSchema(listOf(kind), `New${name}`, ["id"]);
  const described = { path: `/v1/networks/{networkId}/${kind}`, name, row, added };
  // Everybody reads the activities, as what they are; the other lists are read as rows.
  const lists = kind === "activities" ? [] : [listRoute(kind, described)];
  return [...lists, getRoute(kind, described), ...changeRoutes(kind, described)];
}

interface Described {
  readonly path: string;
  readonly name: string;
  readonly row: ReturnType<typeof rowSchema>;
  /** A row that is new: without the id that the server makes. */
  readonly added: ReturnType<typeof rowSchema>;
}

const listRoute = (kind: RowKind, { path, name, row }: Described): Route =>
  defineNetworkRoute({
    method: "get",
    path,
    operationId: `list${name}Rows`,
    summary: `The rows of the list ${listOf(kind)}, each with the id by which it is addressed.`,
    reads: "everyone",
    takes: { query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "The rows.", schema: rowList(row, `${name}Row`) },
    handle: ({ stored, viewer, query }) => ({
      body: forCareTeam(stored.network, viewer, (visible) => {
        const { items, ...more } = pageOf(visible.rows[listOf(kind)] as readonly Row[], query);
        return { items: addressed(items, startOf(query.cursor), { stored, viewer, kind }), ...more };
      }),
    }),
  });

const getRoute = (kind: RowKind, { path, name, row }: Described): Route =>
  defineNetworkRoute({
    method: "get",
    path: `${path}/{rowId}`,
    operationId: `get${name}Row`,
    summary: `One row of the list ${listOf(kind)}, with the ETag that a change starts from.`,
    reads: "everyone",
    takes: { params },
    answer: { status: 200, description: "The row.", schema: row },
    handle: ({ stored, viewer, params: { rowId } }) => {
      const body = forCareTeam(stored.network, viewer, (visible) => {
        const rows = addressed(visible.rows[listOf(kind)] as readonly Row[], 0, { stored, viewer, kind });
        return rows.find((one) => one.rowId === rowId)?.row ?? refuseCall("http/not-found");
      });
      return { body, etag: etagOf(body) };
    },
  });

function changeRoutes(kind: RowKind, { path, name, added: fresh }: Described): Route[] {
  return [
    defineNetworkRoute({
      method: "post",
      path,
      operationId: `post${name}`,
      summary: `Adds a row to the list ${listOf(kind)}.`,
      takes: { body: fresh },
      answer: { status: 204, description: "Added; Location says where." },
      handle: async (call) => {
        const rowId = typeof call.body.id === "string" ? call.body.id : newId("row", call.services.random);
        const added = kind === "nominations" ? call.body : { ...call.body, id: rowId };
        const { rows } = call.stored.network;
        const saved = await store(call, kind, [...(rows[listOf(kind)] as readonly Row[]), added]);
        const last = saved.rows[listOf(kind)]?.at(-1);
        return { location: `${path.replace("{networkId}", saved.network.id)}/${idOf(added, last?.position ?? 0)}` };
      },
    }),
    defineNetworkRoute({
      path: `${path}/{rowId}`,
      method: "put",
      operationId: `put${name}`,
      summary: `Changes a row of the list ${listOf(kind)}.`,
      takes: { params, body: fresh, guarded: true },
      answer: { status: 204, description: "Changed; the ETag is that of the new state." },
      handle: async (call) => {
        const { rows, place } = found(call, kind);
        const changed = "id" in (rows[place] ?? {}) ? { ...call.body, id: rows[place]?.id } : call.body;
        const saved = await store(call, kind, rows.with(place, changed));
        return { etag: etagOf(saved.network.rows[listOf(kind)][place]) };
      },
    }),
    defineNetworkRoute({
      path: `${path}/{rowId}`,
      method: "delete",
      operationId: `delete${name}`,
      summary: `Removes a row of the list ${listOf(kind)}.`,
      takes: { params, guarded: true },
      answer: { status: 204, description: "Removed." },
      handle: async (call) => {
        const { rows, place } = found(call, kind);
        const { stored, records, params: asked } = call;
        // A question that is taken back is answered by nothing any more.
        if (kind === "help-questions")
          await records.networks.save(stored, withdrawQuestion(stored.network, asked.rowId));
        else await store(call, kind, rows.toSpliced(place, 1));
        return {};
      },
    }),
  ];
}

const idOf = (row: Row, position: number): string => (typeof row.id === "string" ? row.id : `at-${position}`);

interface Addressing extends Pick<RowCall, "stored" | "viewer"> {
  readonly kind: RowKind;
}

/**
 * Rows that a viewer may know of, from the `first` of those on, each with its address. A row without an id is known to
 * whoever keeps them by where it is stored; to others by its place among those they see, so that nothing is missing between two.
 */
function addressed(rows: readonly Row[], first: number, { stored, viewer, kind }: Addressing) {
  const list = listOf(kind);
  const positions = mayDo(viewer.role, "keepRows") ? positionsOf(rows, stored, list) : new Map<Row, number>();
  return rows.map((row, index) => ({ rowId: idOf(row, positions.get(row) ?? first + index), row }));
}

/** Where rows without an id are stored. */
function positionsOf(rows: readonly Row[], stored: StoredNetwork, list: RowList): Map<Row, number> {
  const wanted = new Set(rows.filter(({ id }) => typeof id !== "string"));
  const positions = new Map<Row, number>();
  for (const [index, row] of (stored.network.rows[list] as readonly Row[]).entries()) {
    if (positions.size === wanted.size) break;
    if (wanted.has(row)) positions.set(row, stored.rows[list]?.[index]?.position ?? index);
  }
  return positions;
}

type RowCall = NetworkCall<unknown, object, unknown>;

/** The row that an address names, if the change starts from its present state. */
function found({ stored, params: asked, ifMatch }: RowCall & { params: z.output<typeof params> }, kind: RowKind) {
  const list = listOf(kind);
  const rows = stored.network.rows[list] as readonly Row[];
  const places = stored.rows[list] ?? [];
  const place = rows.findIndex((row, index) => idOf(row, places[index]?.position ?? index) === asked.rowId);
  // Who referred somebody is no row for whoever keeps the others.
  const isHidden = kind === "ties" && place >= 0 && isReferral(stored.network, stored.network.rows.ties[place] as Tie);
  if (place < 0 || isHidden) return refuseCall("http/not-found");
  requireMatch(ifMatch, etagOf(rows[place]));
  return { rows, place };
}

function store({ stored, records }: RowCall, kind: RowKind, rows: readonly Row[]): Promise<StoredNetwork> {
  const list = listOf(kind);
  const before = stored.network.rows[list] as readonly Row[];
  const place = rows.findIndex((row, index) => row !== before[index]);
  const { network } = stored;
  // A referral that she never saw does not keep an institution: it goes with it.
  const ties = network.rows.ties.filter((tie) => !isReferral(network, tie) || isStillThere(rows, tie));
  const next = withRows(
    network,
    kind === "institutions" ? { institutions: rows as typeof network.rows.institutions, ties } : { [list]: rows },
  );
  const changed = next.rows.ties[place];
  if (list === "ties" && changed !== undefined && isReferral(next, changed)) refuseValue("/type", "noReferral");
  const row = `/${list}/${place}`;
  return toldAt(fromRow(row), () => records.networks.save(stored, checkedNetwork(next, row)));
}

const isStillThere = (institutions: readonly Row[], { from, to }: Tie): boolean =>
  institutions.some(({ id }) => id === from || id === to);

/** What the coordinator keeps of a network, row by row: institutions, ties, nominations, groups, activities, questions. */
export const rowRoutes: readonly Route[] = (Object.entries(rowKinds) as [RowKind, string][]).flatMap(routesOf);
