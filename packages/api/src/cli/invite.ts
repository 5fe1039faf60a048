import { idPattern, mayDo } from "@parent-circles/core";
import { randomBytes } from "node:crypto";
import { checkInvitee, makeInvitation } from "../identity/invitations.ts";
import type { InvitationRecord, Records } from "../store/port.ts";
import { roles } from "../wire/roles.ts";
import { choiceOf, type Command, refuseChoice, type Surroundings, textOf, type Typed, UsageError } from "./command.ts";
import { CliError } from "./errors.ts";
import { show } from "./files.ts";
import { installationOptions, requiredText, withInstallationMade } from "./installation.ts";

const usualUrl = "http://localhost:3000";

/** Invites somebody: prints a link by which she makes a way in of her own, once and within seven days. */
export const invite: Command = {
  positionals: [],
  options: {
    ...installationOptions,
    json: { type: "boolean" },
    network: { type: "string" },
    role: { type: "string" },
    person: { type: "string" },
    institution: { type: "string" },
    url: { type: "string" },
  },
  run: async (typed, surroundings) => {
    const role = choiceOf(typed, "role", roles) ?? refuseChoice("role", roles);
    const [person, institution] = [textOf(typed, "person"), textOf(typed, "institution")];
    const networkId = networkIn(requiredText(typed, "network"));
    const url = urlIn(typed);
    const services = { clock: surroundings.now, random: randomBytes };
    const made = await withInstallationMade(typed, surroundings, (store) =>
      store.write(async (records) => {
        await checkRoleIn(networkId, { role, person, institution }, records);
        const whom = { networkId, role, person: person ?? null, institution: institution ?? null };
        const invitation = await makeInvitation({ ...whom, madeBy: "command-line" }, records, services);
        await noteInvited(invitation.record, records);
        return invitation;
      }),
    );
    showLink("invited", made, { url, typed, surroundings });
  },
};

// Both stand in the link, which has to open where it is sent.
/** The id of a network as it was typed. */
export function networkIn(typed: string): string {
  if (!idPattern.test(typed)) throw new UsageError("networkId", { option: "--network" });
  return typed;
}

/** Under which address the pages are opened. */
export function urlIn(typed: Typed): string {
  const url = textOf(typed, "url") ?? usualUrl;
  if (!/^https?:\/\/[^\s/]/.test(url) || !URL.canParse(url)) throw new UsageError("address", { option: "--url" });
  return url.replace(/\/$/, "");
}

/** Writes an invitation of the operator down. */
export const noteInvited = ({ networkId, createdAt }: InvitationRecord, { audit }: Records): Promise<void> =>
  audit.append(networkId, {
    at: createdAt,
    actor: "command-line",
    role: "operator",
    action: "postInvitation",
    object: "network",
    purpose: "accounts",
  });

/** Prints the link of an invitation to a page, and until when it works. */
export function showLink(
  page: "first" | "invited",
  { token, record: { expiresAt } }: { readonly token: string; readonly record: InvitationRecord },
  { url, typed, surroundings }: { readonly url: string; readonly typed: Typed; readonly surroundings: Surroundings },
): void {
  const link = `${url}/#/${typed.language}/${page}/${token}`;
  show(typed, surroundings, {
    json: { link, expiresAt },
    lines: ({ words, say }) => [say(words.invite.made, { until: expiresAt.slice(0, 10) }), link],
  });
}

/**
 * Holds who is let in against the network. Only whoever makes the network may come before it.
 *
 * @throws CliError `cli/no-network`, HttpError `http/invalid-value`
 */
export async function checkRoleIn(
  networkId: string,
  invitee: Parameters<typeof checkInvitee>[0],
  { networks }: Records,
): Promise<void> {
  const stored = await networks.load(networkId);
  if (stored === undefined && !mayDo(invitee.role, "importFiles"))
    throw new CliError("cli/no-network", { network: networkId });
  checkInvitee(invitee, stored?.network);
}
