import { randomBytes } from "node:crypto";
import { passwordHash } from "../http/password.ts";
import { newId } from "../http/tokens.ts";
import { roles } from "../wire/roles.ts";
import { choiceOf, type Command, textOf, UsageError } from "./command.ts";
import { show } from "./files.ts";
import { installationOptions, requiredText, withInstallation } from "./installation.ts";

/** Makes an account, or gives one that exists another role. The password is made here and shown once. */
export const account: Command = {
  name: "account",
  positionals: [],
  options: {
    ...installationOptions,
    json: { type: "boolean" },
    login: { type: "string" },
    network: { type: "string" },
    role: { type: "string" },
    person: { type: "string" },
    institution: { type: "string" },
  },
  usage: "account --data DIR --login NAME --network ID --role ROLE [--person ID] [--institution ID] [--json]",
  run: async (typed, surroundings) => {
    const login = requiredText(typed, "login").normalize("NFKC").trim().toLowerCase();
    const role = choiceOf(typed, "role", roles);
    const [person, institution] = [textOf(typed, "person") ?? null, textOf(typed, "institution") ?? null];
    if (role === undefined) throw new UsageError(`--role takes one of: ${roles.join(", ")}.`);
    if ((role === "keyFigure" || role === "self") && person === null) throw new UsageError("--person is missing.");
    if (role === "institution" && institution === null) throw new UsageError("--institution is missing.");
    const networkId = requiredText(typed, "network");
    const password = randomBytes(15).toString("base64url");
    const hash = await passwordHash(password, randomBytes);
    const made = await withInstallation(typed, surroundings, (store) =>
      store.write(async ({ accounts }) => {
        const known = await accounts.byLogin(login);
        const accountId = known?.accountId ?? newId("account", randomBytes);
        if (known === undefined) await accounts.add({ accountId, login, password: hash });
        await accounts.grant({ networkId, accountId, role, person, institution });
        return { accountId, isNew: known === undefined };
      }),
    );
    const secret = made.isNew ? { password } : {};
    show(typed, surroundings, {
      json: { accountId: made.accountId, ...secret },
      lines: () => [
        made.isNew ? `Made. The password, shown this once: ${password}` : "The account has the new role as well.",
      ],
    });
  },
};
