import { roleTable } from "@parent-circles/core";
import { randomBytes } from "node:crypto";
import { passwordHash } from "../identity/password.ts";
import { newId } from "../identity/tokens.ts";
import type { GrantRecord, Records } from "../store/port.ts";
import { type Role, roles } from "../wire/roles.ts";
import { choiceOf, type Command, refuseChoice, textOf, type Typed } from "./command.ts";
import { CliError } from "./errors.ts";
import { show, type Teller } from "./files.ts";
import { checkRoleIn } from "./invite.ts";
import { installationOptions, missing, requiredText, withInstallationMade } from "./installation.ts";

/**
 * Makes an account, gives one that exists another role, takes a role away, or sets a new password. A password is made here
 * and shown once; it lets somebody in once, to choose her own. What is done with roles stands in the network's audit.
 */
export const account: Command = {
  positionals: [],
  options: {
    ...installationOptions,
    json: { type: "boolean" },
    login: { type: "string" },
    network: { type: "string" },
    role: { type: "string" },
    person: { type: "string" },
    institution: { type: "string" },
    end: { type: "boolean" },
    "new-password": { type: "boolean" },
  },
  run: async (typed, surroundings) => {
    const login = requiredText(typed, "login").normalize("NFKC").trim().toLowerCase();
    const act = typed.values["new-password"] === true ? withNewPassword(login) : withRole(login, typed);
    const password = randomBytes(15).toString("base64url");
    const hash = await passwordHash(password, randomBytes);
    const at = surroundings.now().toISOString();
    const done = await withInstallationMade(typed, surroundings, (store) =>
      store.write((records) => act(records, { hash, at })),
    );
    const secret = done.hasNewPassword ? { password } : {};
    show(typed, surroundings, {
      json: { accountId: done.accountId, ...secret },
      lines: (teller) => {
        // The password as it is, with nothing around it: it will be copied.
        const told = done.hasNewPassword ? [teller.words.account.password, password] : [];
        return [[done.said(teller), ...told].join(" ")];
      },
    });
  },
};

interface Given {
  readonly hash: string;
  readonly at: string;
}

interface Done {
  readonly accountId: string;
  readonly hasNewPassword: boolean;
  readonly said: (teller: Teller) => string;
}

type Act = (records: Records, given: Given) => Promise<Done>;

/** Every session of the account ends with its old password, and every key that it made. */
const withNewPassword =
  (login: string): Act =>
  async (records, { hash, at }) => {
    const { accounts } = records;
    const { accountId } = (await accounts.byLogin(login)) ?? noAccount();
    await accounts.setPassword(accountId, { password: hash, mustChange: 1 });
    for (const { networkId } of await accounts.grantsOf(accountId))
      await note(records, networkId, { at, action: "newPassword", object: accountId });
    return { accountId, hasNewPassword: true, said: ({ words }) => words.account.passwordSet };
  };

function withRole(login: string, typed: Typed): Act {
  const grant = grantIn(typed);
  return typed.values.end === true ? withRoleEnded(login, grant) : withRoleGiven(login, grant);
}

const withRoleEnded =
  (login: string, { networkId, role }: Omit<GrantRecord, "accountId">): Act =>
  async (records, { at }) => {
    const { accountId } = (await records.accounts.byLogin(login)) ?? noAccount();
    await records.accounts.revoke(networkId, accountId, role);
    await note(records, networkId, { at, action: "roleEnded", object: accountId });
    return { accountId, hasNewPassword: false, said: ({ words, say }) => say(words.account.roleEnded, { role }) };
  };

const withRoleGiven =
  (login: string, grant: Omit<GrantRecord, "accountId">): Act =>
  async (records, { hash, at }) => {
    const { accounts } = records;
    const { networkId, role, person, institution } = grant;
    const invitee = { role: role as Role, person: person ?? undefined, institution: institution ?? undefined };
    await checkRoleIn(networkId, invitee, records);
    const known = await accounts.byLogin(login);
    const accountId = known?.accountId ?? newId("account", randomBytes);
    if (known === undefined) await accounts.add({ accountId, login, password: hash, mustChange: 1 });
    await accounts.grant({ ...grant, accountId });
    await note(records, grant.networkId, { at, action: "roleGiven", object: accountId });
    const said = known === undefined ? ("made" as const) : ("roleGiven" as const);
    return { accountId, hasNewPassword: known === undefined, said: ({ words }) => words.account[said] };
  };

function grantIn(typed: Typed): Omit<GrantRecord, "accountId"> {
  const role: Role = choiceOf(typed, "role", roles) ?? refuseChoice("role", roles);
  const [person, institution] = [textOf(typed, "person") ?? null, textOf(typed, "institution") ?? null];
  const isGiven = typed.values.end !== true;
  const { speaksFor } = roleTable[role];
  if (isGiven && speaksFor !== undefined && { person, institution }[speaksFor] === null) throw missing(speaksFor);
  return { networkId: requiredText(typed, "network"), role, person, institution };
}

const noAccount = (): never => {
  throw new CliError("cli/no-account", {});
};

interface Noted {
  readonly at: string;
  readonly action: string;
  readonly object: string;
}

const note = ({ audit }: Records, networkId: string, entry: Noted): Promise<void> =>
  audit.append(networkId, { ...entry, actor: "command-line", role: "operator", purpose: "accounts" });
