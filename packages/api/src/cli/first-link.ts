import { randomBytes } from "node:crypto";
import { stateOfInstallation } from "../acts/beginning.ts";
import { makeInvitation } from "../identity/invitations.ts";
import { type Command, textOf } from "./command.ts";
import { CliError } from "./errors.ts";
import { installationOptions, withInstallationMade } from "./installation.ts";
import { noteInvited, networkIn, showLink, urlIn } from "./invite.ts";

const usualNetwork = "neighbourhood";

/**
 * Makes the link with which a new installation begins: whoever opens it becomes the first coordinator, says who answers for the
 * data, and makes the first network. An earlier one ends with it.
 */
export const firstLink: Command = {
  positionals: [],
  options: {
    data: installationOptions.data,
    json: { type: "boolean" },
    network: { type: "string" },
    url: { type: "string" },
  },
  run: async (typed, surroundings) => {
    const networkId = networkIn(textOf(typed, "network") ?? usualNetwork);
    const url = urlIn(typed);
    const made = await withInstallationMade(typed, surroundings, (store) =>
      store.write(async (records) => {
        const { networks, accounts, invitations, installation } = records;
        const state = await stateOfInstallation(records, store);
        if (state === "trial" || (await networks.ids()).length > 0 || (await accounts.grantsIn(networkId)).length > 0)
          throw new CliError("cli/begun", {});
        for (const { tokenHash } of await invitations.of(networkId)) await invitations.end(networkId, tokenHash);
        const services = { clock: surroundings.now, random: randomBytes };
        const whom = { networkId, role: "coordinator", person: null, institution: null, madeBy: "command-line" };
        const invitation = await makeInvitation(whom, records, services);
        await installation.done("firstLink", invitation.record.createdAt);
        await noteInvited(invitation.record, records);
        return invitation;
      }),
    );
    showLink("first", made, { url, typed, surroundings });
  },
};
