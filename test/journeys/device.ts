import type { Browser, CDPSession, Page } from "playwright";
import { visit } from "./browser.ts";

/** A phone of somebody's own, and how its lock is to answer. */
export interface Device {
  readonly page: Page;
  /** Whether whoever holds it opens the lock when she is asked, or stops. */
  readonly opensLock: (opens: boolean) => Promise<unknown>;
}

/** A device of its own: a browser with an authenticator behind a lock, as a phone has it. */
export async function device(browser: Browser): Promise<Device> {
  const { page } = await visit(browser, { viewport: { width: 390, height: 800 } });
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const opensLock = (isUserVerified: boolean) =>
    session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
  return { page, opensLock };
}
