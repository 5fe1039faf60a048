import {
  asksFor,
  type Changed,
  changesFor,
  confirmKeyFigure,
  endRole,
  forCareTeam,
  fromDisclosed,
  languages,
  mayDo,
  type Network,
  proposeCandidate,
  recordOutcome,
  type ReportedOutcome,
  type RoleDecision,
  rulesForConfirmation,
  stepDown,
  type Viewer,
} from "@parent-circles/core";
import { z } from "zod";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { Route } from "../http/route.ts";
import { refuseCall, refuseValue } from "../wire/http-error.ts";
import { id } from "../wire/fields.ts";
import {
  changes,
  outcomeReported,
  roleDecision,
  rulesForConfirmation as rulesForConfirmationAnswer,
} from "../wire/person.ts";

const decide: Readonly<Record<string, (network: Network, decision: RoleDecision) => Changed>> = {
  confirm: confirmKeyFigure,
  propose: proposeCandidate,
  stepDown,
  end: endRole,
};

/** What people decide, and what came of it. */
export const decisionRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/people/{personId}/rules-for-confirmation",
    operationId: "getRulesForConfirmation",
    summary: "What the method asks of a key figure, and whether she meets it: to be seen before anybody decides.",
    reads: "person",
    takes: {
      params: z.strictObject({ personId: id }),
      query: z.strictObject({ language: z.enum(languages).optional() }),
    },
    answer: { status: 200, description: "Each rule.", schema: rulesForConfirmationAnswer },
    handle: ({ stored, viewer, language, params: { personId }, query }) => ({
      body: forCareTeam(stored.network, viewer, (visible) => {
        if (!visible.people.has(personId)) return refuseCall("http/not-found");
        const asked = { person: personId, asOf: viewer.asOf, language: query.language ?? language };
        return { items: rulesForConfirmation(visible, asked) };
      }),
    }),
  }),
  defineNetworkRoute({
    method: "post",
    path: "/v1/networks/{networkId}/confirmations",
    operationId: "postRoleDecision",
    summary: "Confirms a key figure, or another decision on a role; the rules of the method are checked.",
    takes: { body: roleDecision },
    answer: { status: 200, description: "What was done.", schema: changes },
    handle: async ({ actor, body: { decision, ...given }, stored, viewer, records }) => {
      const act = decide[decision] ?? refuseValue("/decision", "decision");
      const changed = act(stored.network, { ...given, by: actor.id, date: viewer.asOf } as RoleDecision);
      await records.networks.save(stored, changed.network);
      // Who is no key figure any more is signed out as one.
      for (const change of changed.changes)
        if (change.code === "roleRecorded" && change.role !== "keyFigure")
          await records.sessions.endRole(stored.network.id, change.person, "keyFigure");
      return { body: fromDisclosed(changesFor(viewer, changed), (done) => ({ changes: done })) };
    },
  }),
  defineNetworkRoute({
    method: "post",
    path: "/v1/networks/{networkId}/outcomes",
    operationId: "postOutcome",
    summary: "Says what came of an ask: one tap. Belief moves by the table; a refusal never lowers trust.",
    takes: { body: outcomeReported },
    answer: { status: 204, description: "Recorded." },
    handle: async ({ body, stored, viewer, records }) => {
      checkOutcome(stored.network, viewer, body);
      const outcome = { date: viewer.asOf, ...body } as ReportedOutcome;
      await records.networks.save(stored, recordOutcome(stored.network, outcome, { asOf: viewer.asOf }));
      return {};
    },
  }),
];

const ofAsk: ReadonlySet<string> = new Set(["ask", "code", "date"]);

/** Whoever does not keep the rows of the network tells of an ask that she may know of, and of nothing else. */
function checkOutcome(network: Network, viewer: Viewer, body: z.output<typeof outcomeReported>): void {
  if (mayDo(viewer.role, "keepRows")) return;
  if (!asksFor(network, viewer).some(({ id }) => id === body.ask)) refuseCall("http/not-found");
  for (const key of Object.keys(body)) if (!ofAsk.has(key)) refuseValue(`/${key}`, "asTheAskSays");
}
