import { createClient } from "@parent-circles/client";
import { generate } from "otplib";
import { recoveryHash } from "../../packages/api/src/identity/second-factor.ts";
import type { Services } from "../../packages/api/src/services.ts";

/** A secret as an app for codes holds it. */
const appSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/**
 * Gives an account a second factor, and returns what takes one of its recovery codes: each opens once, at any time, which the codes of an
 * app do not within half a minute.
 */
export async function withSecondFactor(
  accountId: string,
  { store, secret }: Pick<Services, "store" | "secret">,
): Promise<() => string> {
  const codes = Array.from({ length: 60 }, (_, at) => `${accountId}-${at}`);
  const recoveryHashes = codes.map((code) => recoveryHash(accountId, code, { secret }));
  await store.write(({ accounts }) =>
    accounts.setSecondFactor(accountId, { secret: appSecret, step: 0, recoveryHashes }),
  );
  return () => {
    const code = codes.shift();
    if (code === undefined) throw new Error("All recovery codes of the test are used.");
    return code;
  };
}

/** What an app with this secret shows at a moment. */
export const codeAt = (moment: Date, secret = appSecret): Promise<string> =>
  generate({ secret, epoch: Math.floor(moment.getTime() / 1000) });

/** Sets a second factor up over HTTP, as whoever came with a password does; with the recovery codes and the session that goes on. */
export async function setUpSecondFactor(
  { url, now = new Date() }: { readonly url: string; readonly now?: Date },
  session: { readonly token: string; readonly old?: string },
) {
  const client = createClient({ baseUrl: url, token: session.token });
  const offer = await client.GET("/v1/sessions/second-factor");
  const newCode = await codeAt(now, offer.data?.secret);
  const body = { newCode, ...(session.old === undefined ? {} : { old: session.old }) };
  const { data, error } = await client.POST("/v1/sessions/second-factor", { body });
  if (data === undefined) throw new Error(`No second factor could be set: ${error.type}.`);
  return { token: data.token, codes: [...data.recoveryCodes] };
}
