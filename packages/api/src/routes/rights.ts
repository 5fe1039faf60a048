import {
  type Changed,
  changesFor,
  contestTie,
  declineConsent,
  fromDisclosed,
  giveConsent,
  type GivenConsent,
  informPerson,
  liftRestriction,
  mayDo,
  type Network,
  objectToUse,
  ownTie,
  recordFor,
  recordOf,
  type Rectification,
  rectify,
  withdrawConsent,
} from "@parent-circles/core";
import { z } from "zod";
import { defineNetworkRoute } from "../http/define-route.ts";
import { cursorTo, startOf } from "../http/page.ts";
import type { NetworkCall, Route } from "../http/route.ts";
import { erase } from "../acts/erase.ts";
import { refuseCall } from "../wire/http-error.ts";
import { requireOwn } from "../identity/admit.ts";
import { readingsOf } from "../audit/readings-of.ts";
import { withPersonChanged } from "../acts/returning.ts";
import { id } from "../wire/fields.ts";
import { pageQuery } from "../wire/page.ts";
import {
  changes,
  consentGiven,
  consentWithdrawn,
  contested,
  correction,
  noWords,
  personRecord,
} from "../wire/person.ts";

const path = "/v1/networks/{networkId}/people/{personId}";
const params = z.strictObject({ personId: id });
const answer = { status: 200, description: "What was done.", schema: changes } as const;

type RightCall = NetworkCall<z.output<typeof params>, object, unknown>;
type RecordCall = NetworkCall<
  z.output<typeof params>,
  { limit?: number | undefined; cursor?: string | undefined },
  unknown
>;
type Given = Readonly<Record<string, unknown>>;
type Step = { readonly person: string; readonly date: string };

interface Right {
  readonly name: string;
  readonly operationId: string;
  readonly summary: string;
  readonly body: z.ZodType;
  readonly act: (network: Network, step: Step, given: Given) => Changed;
}

/** Each step that a person, or the coordinator on her behalf, takes with her data: one call, one step. */
const rights: readonly Right[] = [
  {
    name: "consent",
    operationId: "giveConsent",
    summary: "Records what she agreed to, scope by scope, and how.",
    body: consentGiven,
    act: (network, step, given) => giveConsent(network, { ...given, ...step } as unknown as GivenConsent),
  },
  {
    name: "inform",
    operationId: "informPerson",
    summary: "Records that she was told about the network.",
    body: noWords,
    act: informPerson,
  },
  {
    name: "decline",
    operationId: "declineConsent",
    summary: "She does not want to be in the network: nothing is used from now on.",
    body: noWords,
    act: declineConsent,
  },
  {
    name: "withdraw",
    operationId: "withdrawConsent",
    summary: "She takes her consent back, in part or whole; open asks that needed it are void at once (R-14).",
    body: consentWithdrawn,
    act: (network, step, given) => withdrawConsent(network, { ...given, ...step }),
  },
  {
    name: "object",
    operationId: "objectToUse",
    summary: "Freezes her data at once, until her objection is settled (R-20).",
    body: noWords,
    act: objectToUse,
  },
  {
    name: "lift",
    operationId: "liftRestriction",
    summary: "Ends a restriction.",
    body: noWords,
    act: liftRestriction,
  },
  {
    name: "contest",
    operationId: "contestTie",
    summary: "She contests what somebody else said of her: it is kept, marked, and used for nothing (R-19).",
    body: contested,
    act: (network, step, given) => contestTie(network, { ...step, tie: given.tie as string | number }),
  },
  {
    name: "rectify",
    operationId: "rectify",
    summary: "She corrects her own answers, or what is kept on her (R-19).",
    body: correction,
    act: (network, step, given) => rectify(network, { ...given, ...step } as Rectification),
  },
];

const stepRoute = ({ name, operationId, summary, body, act }: Right): Route =>
  defineNetworkRoute({
    method: "post",
    path: `${path}/${name}`,
    operationId,
    summary,
    takes: { params, body },

    answer,
    handle: async (call) => {
      const {
        actor,
        params: { personId },
        stored,
        viewer,
        records,
      } = call;
      requireOwn(actor, personId);
      const step = { person: personId, date: viewer.asOf, ...(name === "consent" ? { by: actor.id } : {}) };
      const changed = act(stored.network, step, { ...(call.body as Given), ...tieMeant(call) });
      await records.networks.save(stored, name === "rectify" ? corrected(call, changed.network) : changed.network);
      return { body: fromDisclosed(changesFor(viewer, changed), (done) => ({ changes: done })) };
    },
  });

/** The tie that she speaks of, when she may know of it; the coordinator names a place in the whole list. */
function tieMeant({ actor, body, stored, params: { personId } }: RightCall): Given {
  const { tie } = body as { tie?: string | number };
  if (tie === undefined || mayDo(actor.role, "keepPeople")) return {};
  return { tie: ownTie(stored.network, personId, tie) ?? refuseCall("http/not-found", "/tie") };
}

/** Her own correction is hers; another name that the coordinator gives her may be that of somebody who was erased. */
function corrected({ actor, body, stored, services, params: { personId } }: RightCall, after: Network): Network {
  if (!mayDo(actor.role, "keepPeople")) return after;
  const askedToComeBack = (body as Given).askedToComeBack === true;
  return withPersonChanged(stored.network, { after, person: personId, askedToComeBack, secret: services.secret });
}

/** What a person may do with what is held on her. */
export const rightsRoutes: readonly Route[] = [
  ...rights.map(stepRoute),
  defineNetworkRoute({
    method: "get",
    path: `${path}/record`,
    operationId: "getPersonRecord",
    summary: "Everything held on her, with others masked, and who has looked at it: newest first, in pages (R-18).",
    reads: "person",
    takes: { params, query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "The record.", schema: personRecord },
    handle: personRecordFor,
  }),
  defineNetworkRoute({
    method: "post",
    path: `${path}/erase`,
    operationId: "erasePerson",
    summary: "Erases her without a trace; a keyed hash stays, so that she is not added again by mistake (R-16, R-17).",
    takes: { params, body: noWords },

    answer: { status: 204, description: "Erased." },
    handle: async (call) => {
      requireOwn(call.actor, call.params.personId);
      const { stored, records, services } = call;
      await erase({ stored, records, secret: services.secret, now: services.clock() }, call.params.personId);
      return { erases: true };
    },
  }),
];

async function personRecordFor(call: RecordCall) {
  const {
    actor,
    params: { personId },
    stored,
    viewer,
    records,
  } = call;
  requireOwn(actor, personId);
  if (!stored.network.people.has(personId)) return refuseCall("http/not-found");
  const { limit = 100, cursor } = call.query;
  const before = cursor === undefined ? undefined : startOf(cursor);
  const { readings, next } = await readingsOf(records, {
    networkId: stored.network.id,
    person: personId,
    limit,
    before,
  });
  const record = mayDo(actor.role, "keepPeople")
    ? recordOf(stored.network, { person: personId, asOf: viewer.asOf, isReadForHer: true })
    : recordFor(stored.network, { ...viewer, role: "self" });
  return {
    body: fromDisclosed(record, (held) => ({
      held: Object.fromEntries(Object.entries(held).filter(([, rows]) => rows !== undefined)) as Record<
        string,
        readonly Readonly<Record<string, unknown>>[]
      >,
      readings,
      ...(next === undefined ? {} : { nextCursor: cursorTo(next) }),
    })),
  };
}
