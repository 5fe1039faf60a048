import { createHash, generateKeyPairSync, sign } from "node:crypto";
import type { PasskeyRecord } from "../../packages/api/src/store/port.ts";

/** A passkey as a phone keeps it, with what of it stands in the database. */
export interface TestPasskey {
  readonly record: PasskeyRecord;
  /** What a browser at `https://localhost` returns when its user opened the lock. */
  readonly answer: (challenge: string) => object;
}

/** Makes a passkey (ES256) for an account. */
export function testPasskey(accountId: string): TestPasskey {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  // COSE (RFC 9053, 7.1): {1: EC2, 3: ES256, -1: P-256, -2: x, -3: y}, each coordinate 32 bytes.
  const cose = ["a5010203262001", "215820", hexOf(x), "225820", hexOf(y)].join("");
  const credentialId = Buffer.from(`passkey of ${accountId}`).toString("base64url");
  const at = "2026-03-01T09:00:00.000Z";
  const key = Buffer.from(cose, "hex").toString("base64url");
  const record = { accountId, credentialId, publicKey: key, counter: 0, createdAt: at, usedAt: at };
  const answer = (challenge: string) => {
    const client = Buffer.from(JSON.stringify({ type: "webauthn.get", challenge, origin: "https://localhost" }));
    // WebAuthn 6.1: the hash of the server's name; user present and verified; how often it was used: not counted.
    const said = Buffer.concat([hashOf("localhost"), Buffer.from([0x05]), Buffer.alloc(4)]);
    const signature = sign("sha256", Buffer.concat([said, hashOf(client)]), privateKey);
    const response = {
      clientDataJSON: client.toString("base64url"),
      authenticatorData: said.toString("base64url"),
      signature: signature.toString("base64url"),
      userHandle: Buffer.from(accountId).toString("base64url"),
    };
    return { id: credentialId, rawId: credentialId, type: "public-key", clientExtensionResults: {}, response };
  };
  return { record, answer };
}

const hashOf = (bytes: string | Buffer): Buffer => createHash("sha256").update(bytes).digest();
const hexOf = (coordinate: string): string => Buffer.from(coordinate, "base64url").toString("hex");
