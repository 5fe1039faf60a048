import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readNetwork } from "@parent-circles/core";
import { createApp } from "../../packages/api/src/app.ts";
import { passwordHash } from "../../packages/api/src/identity/password.ts";
import { listen } from "../../packages/api/src/server.ts";
import type { GrantRecord } from "../../packages/api/src/store/port.ts";
import type { Services } from "../../packages/api/src/services.ts";
import { openSqliteStore } from "../../packages/api/src/store/sqlite.ts";
import { testOptions } from "../../packages/api/test-support/keys.ts";
import { withSecondFactor } from "../support/second-factor.ts";
import { buildPages } from "./served-demo.ts";

/** A real installation with its pages: nobody is in it but who was let in. */
export interface ServedInstallation {
  readonly url: string;
  readonly services: Services;
  readonly folder: string;
  /** Lets the clock go on, by so many minutes. */
  readonly wait: (minutes: number) => void;
  /** Gives somebody an account with this password and a second factor, and a role. */
  readonly account: (login: string, grant: Omit<GrantRecord, "accountId">) => Promise<void>;
  /** A recovery code of hers that was not used yet. */
  readonly code: (login: string) => string;
  readonly stop: () => Promise<void>;
}

/** The password of every account that a test gives. */
export const password = "a long horse in the rain";

/** A small neighbourhood, in which one is a key figure and one a mother. */
export const smallNeighbourhood = readNetwork({
  format: "parent-circles/network",
  version: 1,
  network: { id: "wielewaal", name: "Wielewaal", timeZone: "Europe/Amsterdam" },
  people: [
    { id: "k1", displayName: "Aisha B.", role: "keyFigure", consent: consent("2026-02-01") },
    { id: "m1", displayName: "Fatma E.", consent: consent("2026-02-01") },
  ],
  institutions: [{ id: "school-1", name: "De Kleine Prins", kind: "school" }],
  ties: [{ from: "m1", to: "k1", type: "trust", score: 4, reportedBy: "truster", date: "2026-02-01" }],
});

function consent(date: string) {
  return { state: "consented", scopes: ["keepInMap", "beAsked", "beIntroducer"], date };
}

/** Builds the pages from their sources and serves them with an empty installation. */
export async function serveInstallation(): Promise<ServedInstallation> {
  const folder = mkdtempSync(join(tmpdir(), "installation-"));
  const pages = join(folder, "pages");
  await buildPages(pages);
  const store = await openSqliteStore(join(folder, "parent-circles.sqlite"), "production", testOptions);
  let now = Date.parse("2026-03-02T09:00:00Z");
  const secret = "a secret of the tests, of more than 32 bytes";
  const services: Services = { store, clock: () => new Date(now), random: randomBytes, secret, log: () => undefined };
  const hash = await passwordHash(password, randomBytes);
  const codes = new Map<string, () => string>();
  const listening = await listen(createApp({ ...services, pages }), 0);
  return {
    url: listening.url,
    services,
    folder,
    wait: (minutes) => {
      now += minutes * 60_000;
    },
    account: async (login, grant) => {
      const accountId = `account-${login.split("@")[0]}`;
      await store.write(async ({ accounts }) => {
        if (!codes.has(login)) await accounts.add({ accountId, login, password: hash });
        await accounts.grant({ ...grant, accountId });
      });
      if (!codes.has(login)) codes.set(login, await withSecondFactor(accountId, services));
    },
    code: (login) => codes.get(login)?.() ?? "",
    stop: async () => {
      await listening.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
