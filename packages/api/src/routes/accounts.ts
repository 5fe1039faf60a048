import { z } from "zod";
import { defineRoute } from "../http/define-route.ts";
import { pageOf } from "../http/page.ts";
import type { Route } from "../http/route.ts";
import type { GrantRecord } from "../store/port.ts";
import { id, networkIdParameter } from "../wire/fields.ts";
import { refuseCall } from "../wire/http-error.ts";
import { pageAnswer, pageQuery } from "../wire/page.ts";
import { type Role, roles } from "../wire/roles.ts";

const path = "/v1/networks/{networkId}/accounts";
const params = z.strictObject({ networkId: networkIdParameter });
const accountId = z.string().max(80);
const access = z
  .strictObject({
    accountId,
    role: z.enum(roles),
    person: id.optional(),
    institution: id.optional(),
    signedInAt: z.iso.datetime().optional().meta({
      description: "When she signed in last, of her open sessions. Her name for signing in is kept as a hash alone.",
    }),
    isYou: z.literal(true).optional(),
  })
  .meta({ id: "Access" });
const accessList = z.strictObject({ items: z.array(access), ...pageAnswer }).meta({ id: "AccessList" });

/** Who can sign in to a network, and the end of it. */
export const accountRoutes: readonly Route[] = [
  defineRoute({
    method: "get",
    path,
    operationId: "listAccounts",
    summary: "Who can sign in to the network, and as what.",
    takes: { params, query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "The accounts, each with one role.", schema: accessList },
    handle: async ({ actor, params: { networkId }, query, records }) => {
      const { items, ...more } = pageOf(await records.accounts.grantsIn(networkId), query);
      const told = items.map(async (grant: GrantRecord) => {
        const [last] = await records.sessions.ofAccount(grant.accountId);
        return {
          accountId: grant.accountId,
          role: grant.role as Role,
          ...(grant.person === null ? {} : { person: grant.person }),
          ...(grant.institution === null ? {} : { institution: grant.institution }),
          ...(last === undefined ? {} : { signedInAt: last.createdAt }),
          ...(grant.accountId === actor.id ? { isYou: true as const } : {}),
        };
      });
      return { body: { items: await Promise.all(told), ...more } };
    },
  }),
  defineRoute({
    method: "delete",
    path: `${path}/{accountId}/roles/{role}`,
    operationId: "endAccess",
    summary: "Takes a role away: her sessions in it end at once, and the keys that she made.",
    description: "Nobody ends her own access: there is always somebody left who can let others in.",
    takes: { params: params.extend({ accountId, role: z.enum(roles) }) },
    answer: { status: 204, description: "Ended." },
    handle: async ({ actor, params: { networkId, accountId: whose, role }, records }) => {
      if (whose === actor.id) return refuseCall("http/wrong-state");
      const grants = await records.accounts.grantsIn(networkId);
      if (!grants.some((grant) => grant.accountId === whose && grant.role === role))
        return refuseCall("http/not-found");
      await records.accounts.revoke(networkId, whose, role);
      return {};
    },
  }),
];
