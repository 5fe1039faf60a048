import { roleTable } from "@parent-circles/core";
import { z } from "zod";
import { defineRoute } from "../http/define-route.ts";
import type { Route } from "../http/route.ts";
import { refuseCall, refuseValue } from "../wire/http-error.ts";
import { makeKey } from "../identity/sessions.ts";
import { pageOf } from "../http/page.ts";
import type { SessionRecord } from "../store/port.ts";
import { id, networkIdParameter } from "../wire/fields.ts";
import { pageAnswer, pageQuery } from "../wire/page.ts";

const path = "/v1/networks/{networkId}/api-keys";
const params = z.strictObject({ networkId: networkIdParameter });
const mostDays = 90;

// A key never has more than its one role; the coordinator's own powers cannot be handed on to a program.
const keyRole = z.enum(["coach", "institution", "public"]);
const shown = { keyId: z.string(), role: z.string(), institution: id.optional(), expiresAt: z.iso.datetime() };
const apiKey = z.strictObject(shown).meta({ id: "ApiKey" });
const secret = z.string().meta({ description: "Sent as `Authorization: Bearer …`, in place of a session's token." });
const madeKey = z.strictObject({ ...shown, key: secret }).meta({ id: "MadeApiKey" });
const keyList = z.strictObject({ items: z.array(apiKey), ...pageAnswer }).meta({ id: "ApiKeyList" });
const newKey = z
  .strictObject({
    role: keyRole,
    institution: id
      .optional()
      .meta({ description: "For which institution it speaks; for this role alone, and then always." }),
    days: z.int().min(1).max(mostDays).meta({ description: "For how many days it works." }),
  })
  .meta({ id: "NewApiKey", example: { role: "institution", institution: "P-school-1", days: 30 } });

/** Keys for programs: one role, one network, 90 days at most; stored as hashes. */
export const apiKeyRoutes: readonly Route[] = [
  defineRoute({
    method: "get",
    path,
    operationId: "listApiKeys",
    summary: "The keys of the network; never the secrets themselves.",
    takes: { params, query: z.strictObject(pageQuery) },

    answer: { status: 200, description: "The keys.", schema: keyList },
    handle: async ({ params: { networkId }, query, records }) => ({
      body: pageOf((await records.sessions.keysOf(networkId)).map(keyShown), query),
    }),
  }),
  defineRoute({
    method: "post",
    path,
    operationId: "postApiKey",
    summary: "Makes a key. Its secret is in this answer and nowhere else.",
    description: "An Idempotency-Key is not kept for this call: its answer is a secret.",
    takes: { params, body: newKey },

    answer: { status: 201, description: "The key.", schema: madeKey, secret: true },
    handle: async ({ actor, params: { networkId }, body: { role, institution, days }, records, services }) => {
      if (roleTable[role].speaksFor === "institution") {
        const stored = await records.networks.load(networkId);
        if (institution === undefined || stored?.network.institutions.has(institution) !== true)
          refuseValue("/institution", "institution");
      }
      const { key, record } = await makeKey(
        { role, networkId, institution, days, madeBy: actor.id },
        records,
        services,
      );
      return { body: { ...keyShown(record), key } };
    },
  }),
  defineRoute({
    method: "delete",
    path: `${path}/{keyId}`,
    operationId: "deleteApiKey",
    summary: "Ends a key at once.",
    takes: { params: params.extend({ keyId: z.string().max(60) }) },
    answer: { status: 204, description: "Ended." },
    handle: async ({ params: { networkId, keyId }, records }) => {
      const keys = await records.sessions.keysOf(networkId);
      const found = keys.find((key) => keyIdOf(key) === keyId) ?? refuseCall("http/not-found");
      await records.sessions.end(found.tokenHash);
      return {};
    },
  }),
];

const keyIdOf = ({ tokenHash }: SessionRecord): string => `key-${tokenHash.slice(0, 12)}`;

const keyShown = (record: SessionRecord) => ({
  keyId: keyIdOf(record),
  role: record.role,
  ...(record.institution === null ? {} : { institution: record.institution }),
  expiresAt: record.expiresAt,
});
