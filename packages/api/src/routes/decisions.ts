import {
  type Changed,
  changesFor,
  confirmKeyFigure,
  endRole,
  fromDisclosed,
  type Network,
  proposeCandidate,
  recordOutcome,
  type ReportedOutcome,
  type RoleDecision,
  stepDown,
} from "@parent-circles/core";
import { defineNetworkRoute, type Route } from "../http/define-route.ts";
import { refuseCall } from "../http/http-error.ts";
import { changes, outcomeReported, roleDecision } from "../wire/person.ts";

const decide: Readonly<Record<string, (network: Network, decision: RoleDecision) => Changed>> = {
  confirm: confirmKeyFigure,
  propose: proposeCandidate,
  stepDown,
  end: endRole,
};

/** What people decide, and what came of it. */
export const decisionRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "post",
    path: "/v1/networks/{networkId}/confirmations",
    operationId: "postRoleDecision",
    summary: "Confirms a key figure, or another decision on a role; the rules of the method are checked.",
    roles: ["coordinator"],
    body: roleDecision,
    answer: { status: 200, description: "What was done.", schema: changes },
    handle: async ({ actor, body: { decision, ...given }, stored, viewer, records }) => {
      const act = decide[decision] ?? refuseCall("http/invalid-value", "/decision", { wanted: "a decision" });
      const changed = act(stored.network, { ...given, by: actor.id, date: viewer.asOf } as RoleDecision);
      await records.networks.save(stored, changed.network);
      return { body: fromDisclosed(changesFor(viewer, changed), (done) => ({ changes: done })) };
    },
  }),
  defineNetworkRoute({
    method: "post",
    path: "/v1/networks/{networkId}/outcomes",
    operationId: "postOutcome",
    summary: "Says what came of an ask: one tap. Belief moves by the table; a refusal never lowers trust.",
    roles: ["coordinator", "coach", "keyFigure"],
    body: outcomeReported,
    answer: { status: 204, description: "Recorded." },
    handle: async ({ actor, body, stored, viewer, records }) => {
      const asked = stored.network.rows.asks.find(({ id }) => id === body.ask);
      if (actor.role !== "coordinator" && (asked === undefined || !mayTell(actor, asked.asker)))
        refuseCall("http/not-found");
      const outcome = { date: viewer.asOf, ...body } as ReportedOutcome;
      await records.networks.save(stored, recordOutcome(stored.network, outcome));
      return {};
    },
  }),
];

const mayTell = ({ role, person }: { role: string; person?: string }, asker: string): boolean =>
  role === "coach" || person === asker;
