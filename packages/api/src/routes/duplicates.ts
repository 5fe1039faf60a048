import { changesFor, forCareTeam, fromDisclosed, type Network } from "@parent-circles/core";
import { mergePeople, proposeDuplicates, undoMerge } from "@parent-circles/core/intake";
import { z } from "zod";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { NetworkCall, Route } from "../http/route.ts";
import { refuseCall } from "../wire/http-error.ts";
import { pageOf } from "../http/page.ts";
import { duplicateList, mergeList, mergePreview, mergeQuery, newMerge } from "../wire/duplicate.ts";
import { id } from "../wire/fields.ts";
import { pageQuery } from "../wire/page.ts";
import { changes, noWords } from "../wire/person.ts";

const at = "/v1/networks/{networkId}";

type Merge = Network["rows"]["merges"][number];

/** People who stand in the network twice: proposed, looked at, merged by hand, and parted again. */
export const duplicateRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "get",
    path: `${at}/duplicates`,
    operationId: "listDuplicates",
    summary: "Who may stand in the network twice, by names that read alike. Nobody is merged by it.",
    reads: "everyone",
    takes: { query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "Pairs, the likest first.", schema: duplicateList },
    long: true,
    handle:
      ({ stored: { network }, viewer, query }) =>
      () => ({
        body: fromDisclosed(forCareTeam(network, viewer, proposals), (items) => pageOf(items, query)),
      }),
  }),
  defineNetworkRoute({
    method: "get",
    path: `${at}/merges`,
    operationId: "listMerges",
    summary: "The merges that can be undone, the first ones first.",
    reads: "everyone",
    takes: { query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "The merges.", schema: mergeList },
    handle: ({ stored: { network }, viewer, query }) => ({
      body: fromDisclosed(
        forCareTeam(network, viewer, ({ rows }) => rows.merges.map(mergeShown)),
        (items) => pageOf(items, query),
      ),
    }),
  }),
  defineNetworkRoute({
    method: "get",
    path: `${at}/merges/preview`,
    operationId: "getMergePreview",
    summary: "What the two would be as one: of their consents the stricter holds. Nothing is changed.",
    reads: "everyone",
    takes: { query: mergeQuery },
    answer: { status: 200, description: "The person they would be.", schema: mergePreview },
    handle: preview,
  }),
  defineNetworkRoute({
    method: "post",
    path: `${at}/merges`,
    operationId: "postMerge",
    summary: "Makes two people one, as the coordinator decided; who signed in as the one that goes is signed out.",
    takes: { body: newMerge },
    answer: { status: 201, description: "What was done.", schema: changes },
    handle: async ({ actor, body, stored, viewer, records }) => {
      const done = mergePeople(stored.network, { ...body, by: actor.id, date: viewer.asOf });
      await records.networks.save(stored, done.network);
      await records.sessions.endOf(stored.network.id, body.remove);
      // Told by what she may know of: a referral is no row to her.
      const told = forCareTeam(stored.network, viewer, (visible) =>
        mergePeople(visible, { ...body, by: actor.id, date: viewer.asOf }),
      );
      return {
        body: fromDisclosed(changesFor(viewer, told), (all) => ({ changes: all })),
        location: `/v1/networks/${stored.network.id}/merges`,
      };
    },
  }),
  defineNetworkRoute({
    method: "post",
    path: `${at}/merges/{personId}/undo`,
    operationId: "undoMerge",
    summary: "Parts two people again, named by the id that went; what happened since stays.",
    takes: { params: z.strictObject({ personId: id }), body: noWords },

    answer: { status: 200, description: "What was done.", schema: changes },
    handle: async ({ params: { personId }, stored, viewer, records }) => {
      const record = stored.network.rows.merges.findLast(({ remove }) => remove === personId);
      const done = undoMerge(stored.network, record ?? refuseCall("http/not-found"));
      await records.networks.save(stored, done.network);
      return { body: fromDisclosed(changesFor(viewer, done), (all) => ({ changes: all })) };
    },
  }),
];

const proposals = (visible: Network) =>
  proposeDuplicates(visible).map(({ people, ...found }) => ({
    ...found,
    people: people.map((one) => ({ id: one, label: visible.people.get(one)?.displayName ?? one })),
  }));

function preview({ actor, stored, viewer, query }: NetworkCall<unknown, z.output<typeof mergeQuery>, unknown>) {
  const { keep, remove } = query;
  const body = forCareTeam(stored.network, viewer, (visible) => {
    const done = mergePeople(visible, { keep, remove, by: actor.id, date: viewer.asOf });
    const endedAsks = done.changes.flatMap((change) => (change.code === "askVoided" ? [change.ask] : []));
    return { person: done.network.people.get(keep) ?? {}, rows: rowsIn(done.record), endedAsks };
  });
  return { body };
}

const mergeShown = (record: Merge) => {
  const { keep, remove, by, date } = record;
  return { keep, remove, by, date, rows: rowsIn(record) };
};

/** How many rows were moved from the one to the other. */
const rowsIn = ({ ties, nominations, outcomes, asks, coachingSessions, named }: Merge): number =>
  [ties, nominations, outcomes, asks, coachingSessions, named].reduce((sum, rows) => sum + (rows?.length ?? 0), 0);
