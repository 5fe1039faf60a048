import { addPerson, forCareTeam, fromDisclosed, type Person, withRows } from "@parent-circles/core";
import { z } from "zod";
import { checkedNetwork } from "../acts/checked-network.ts";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { NetworkCall, Route } from "../http/route.ts";
import { etagOf, requireMatch } from "../http/etag.ts";
import { refuseCall, refuseValue } from "../wire/http-error.ts";
import { pageOf } from "../http/page.ts";
import { withPersonChanged } from "../acts/returning.ts";
import { newId, suppressionHash } from "../identity/tokens.ts";
import { id } from "../wire/fields.ts";
import { pageQuery } from "../wire/page.ts";
import { newPerson, person, personList } from "../wire/person.ts";

const path = "/v1/networks/{networkId}/people";
const params = z.strictObject({ personId: id });

/** The people of a network, as the coordinator and the coach keep them. */
export const peopleRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "get",
    path,
    operationId: "listPeople",
    summary: "The people of the network, in pages.",
    reads: "everyone",
    takes: { query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "The people.", schema: personList },
    handle: ({ stored, viewer, query }) => ({
      body: fromDisclosed(
        forCareTeam(stored.network, viewer, ({ rows }) => rows.people),
        (people) => pageOf(people, query),
      ),
    }),
  }),
  defineNetworkRoute({
    method: "get",
    path: `${path}/{personId}`,
    operationId: "getPerson",
    summary: "One person as she is kept.",
    reads: "person",
    takes: { params },
    answer: { status: 200, description: "The person.", schema: person },
    handle: ({ stored, viewer, params: { personId } }) => {
      const body = forCareTeam(
        stored.network,
        viewer,
        ({ people }) => people.get(personId) ?? refuseCall("http/not-found"),
      );
      return { body, etag: etagOf(body) };
    },
  }),
  defineNetworkRoute({
    method: "post",
    path,
    operationId: "postPerson",
    summary: "Adds a person; who asked not to be added again is refused (R-17).",
    description:
      "Without an id she gets one that comes from chance alone (R-53). Who recorded her consent is whoever calls (R-21).",
    takes: { body: newPerson },
    answer: { status: 201, description: "The person.", schema: person },
    handle: async ({ actor, body, stored, viewer, records, services }) => {
      const added = recordedBy(actor.id, { id: newId("person", services.random), ...body.person } as Person);
      requireLanguageConsent(added, "/person");
      const next = addPerson(stored.network, {
        person: added,
        hash: suppressionHash(services.secret),
        askedToComeBack: body.askedToComeBack ?? false,
      }).network;
      const saved = await records.networks.save(
        stored,
        checkedNetwork(next, `/people/${stored.network.rows.people.length}`),
      );
      const made = forCareTeam(
        saved.network,
        viewer,
        ({ people }) => people.get(added.id) ?? refuseCall("http/not-found"),
      );
      return { body: made, location: `/v1/networks/${saved.network.id}/people/${added.id}`, etag: etagOf(made) };
    },
  }),
  defineNetworkRoute({
    method: "put",
    path: `${path}/{personId}`,
    operationId: "putPerson",
    summary: "Changes what is kept of a person; consent and role have calls of their own.",
    description:
      "A name of somebody who was erased is refused unless `askedToComeBack=true` says that she herself asked to (R-17).",
    takes: {
      guarded: true,
      params,
      query: z.strictObject({ askedToComeBack: z.enum(["true", "false"]).optional() }),
      body: person,
    },

    answer: { status: 200, description: "The person.", schema: person },
    handle: changePerson,
  }),
];

type PersonCall = NetworkCall<z.output<typeof params>, object, unknown>;

const placeOf = ({ stored, params: { personId } }: PersonCall): number =>
  stored.network.rows.people.findIndex((one) => one.id === personId);

type PersonChanged = NetworkCall<
  z.output<typeof params>,
  { askedToComeBack?: string | undefined },
  z.output<typeof person>
>;

async function changePerson(call: PersonChanged) {
  const { stored, viewer, records, services, query, ifMatch } = call;
  const place = placeOf(call);
  const before = stored.network.rows.people[place] ?? refuseCall("http/not-found");
  requireMatch(ifMatch, etagOf(before));
  const next = call.body as Person;
  requireLanguageConsent(next, "");
  for (const key of ["id", "consent", "role", "roles"] as const)
    if (JSON.stringify(next[key]) !== JSON.stringify(before[key])) refuseValue(`/${key}`, "asItIs");
  const people = stored.network.rows.people.with(place, next);
  const after = checkedNetwork(withRows(stored.network, { people }), `/people/${place}`);
  const askedToComeBack = query.askedToComeBack === "true";
  const changed = { after, person: next.id, askedToComeBack, secret: services.secret };
  const saved = await records.networks.save(stored, withPersonChanged(stored.network, changed));
  const body = forCareTeam(saved.network, viewer, (visible) => visible.people.get(next.id) ?? next);
  return { body, etag: etagOf(body) };
}

const recordedBy = (by: string, person: Person): Person =>
  person.consent?.state === "consented" ? { ...person, consent: { ...person.consent, by } } : person;

/** Which languages she speaks is kept only where she agreed to that. */
function requireLanguageConsent({ languages = [], consent }: Person, place: string): void {
  if (languages.length > 0 && consent?.scopes?.includes("storeLanguage") !== true)
    refuseValue(`${place}/languages`, "absentWithoutConsent");
}
