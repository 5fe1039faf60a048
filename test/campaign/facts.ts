import { networkIds } from "./networks.ts";
import { type Caller, send } from "./send.ts";

type Row = Readonly<Record<string, unknown>>;

interface Reading {
  readonly operationId: string;
  /** Where a row stands and what it says; `undefined` for a row that does not count. */
  readonly factOf: (row: Row) => readonly [place: string, fact: string] | undefined;
}

interface Consent {
  readonly state: string;
  readonly history?: readonly unknown[];
}

/** What is told of a person: state and number of steps of her consent, and what she can carry. */
export const personFact = (state: string, steps: number, capacity?: number): string =>
  `${state} after ${steps}, carries ${capacity ?? "?"}`;

const readings: readonly Reading[] = [
  {
    operationId: "listPeople",
    factOf: ({ id, consent, capacity }) => {
      const { state, history = [] } = (consent ?? { state: "named" }) as Consent;
      // Whoever took her consent back is erased when the clocks turn: at the next start, or an hour later.
      if (state === "withdrawn") return undefined;
      return [`people/${String(id)}`, personFact(state, history.length, capacity as number | undefined)];
    },
  },
  { operationId: "listTieRows", factOf: ({ rowId, row }) => [`ties/${String(rowId)}`, String((row as Row).score)] },
  { operationId: "listRequests", factOf: ({ id, state }) => [`requests/${String(id)}`, String(state)] },
  { operationId: "listAsks", factOf: ({ id, state }) => [`asks/${String(id)}`, String(state)] },
];

/** Everything that stands in the networks of a campaign, by place, as their coordinators read it. */
export async function readFacts(url: string, callers: ReadonlyMap<string, Caller>): Promise<Map<string, string>> {
  const facts = new Map<string, string>();
  for (const networkId of networkIds)
    for (const { operationId, factOf } of readings)
      for (const row of await allRows(url, callers.get(`${networkId} coordinator`) as Caller, operationId)) {
        const [place, fact] = factOf(row) ?? [];
        if (place !== undefined && fact !== undefined) facts.set(`${networkId}/${place}`, fact);
      }
  return facts;
}

async function allRows(url: string, by: Caller, operationId: string): Promise<Row[]> {
  const rows: Row[] = [];
  const inPages = operationId === "listPeople" || operationId === "listTieRows";
  for (let cursor: string | undefined = ""; cursor !== undefined;) {
    const params = { ...(inPages ? { limit: "500" } : {}), ...(cursor === "" ? {} : { cursor }) };
    const { status, body } = await send(url, { operationId, by, params });
    if (status !== 200) throw new Error(`${operationId} answered ${status}.`);
    rows.push(...(body.items as Row[]));
    cursor = body.nextCursor as string | undefined;
  }
  return rows;
}
