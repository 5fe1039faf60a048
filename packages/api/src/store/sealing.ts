import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { holdsText } from "@parent-circles/core";
import type { Kysely } from "kysely";
import type { StoreKeys } from "./keys.ts";
import { KeyMissingError } from "./secret-changed.ts";
import type { Tables } from "./tables.ts";

/** Where a text is kept: its table, the key of its row within a network, and its column. */
export type Place =
  | readonly ["records", list: string, position: number, column: "body"]
  | readonly ["requestNames", requestId: string, column: "names"]
  | readonly ["imports", importId: string, column: "before" | "after" | "report"]
  | readonly ["jobs", jobId: string, column: "body" | "result"]
  | readonly ["replies", actor: string, key: string, column: "reply"];

/** Texts of a network as they are kept, each for its place: nobody reads them who has the database alone. */
export interface Sealing {
  readonly seal: (place: Place, text: string) => string;
  readonly open: (place: Place, text: string) => string;
}

/** How the texts of a network are kept. */
export type SealingOf = (networkId: string) => Promise<Sealing>;

const cipher = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;
const mark = "sealed:";

/** Seals bytes with a key (AES-256-GCM), for one place: elsewhere they do not open. */
function sealed(key: Uint8Array, place: string, bytes: Uint8Array): string {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(place));
  const all = Buffer.concat([iv, sealing.update(bytes), sealing.final()]);
  return Buffer.concat([all, sealing.getAuthTag()]).toString("base64");
}

function opened(key: Uint8Array, place: string, text: string): Buffer {
  const all = Buffer.from(text, "base64");
  const opening = createDecipheriv(cipher, key, all.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(place))
    .setAuthTag(all.subarray(-tagBytes));
  return Buffer.concat([opening.update(all.subarray(ivBytes, -tagBytes)), opening.final()]);
}

/** A row as it is kept: sealed when a name may stand in it. Ties hold ids alone, and there are many of them. */
export const sealedRow = (
  { seal }: Sealing,
  { list, position, body }: Pick<Tables["records"], "list" | "position" | "body">,
): string => (holdsText(body) ? seal(["records", list, position, "body"], body) : body);

const sealingWith = (key: Uint8Array, networkId: string): Sealing => ({
  seal: (place, text) => mark + sealed(key, JSON.stringify([networkId, ...place]), Buffer.from(text)),
  // A row without a text in it is kept as it is.
  open: (place, text) =>
    text.startsWith(mark)
      ? opened(key, JSON.stringify([networkId, ...place]), text.slice(mark.length)).toString()
      : text,
});

type Database = Kysely<Pick<Tables, "dataKeys">>;
type Sealed = Kysely<Pick<Tables, "dataKeys" | "accounts">>;

/** The keys of networks that are known to be on the disk, by network. */
export type KnownKeys = Map<string, Sealing>;

/** Where keys are looked for, and whether what is found there is on the disk already. */
interface Looking {
  readonly keys: Pick<StoreKeys, "wrapping">;
  readonly known: KnownKeys;
  readonly isOnDisk: boolean;
}

/** How texts are kept within a transaction: a network gets a key of its own with the first text of it that is written. */
export const sealingIn =
  (database: Database, { keys, known, isOnDisk }: Looking): SealingOf =>
  async (networkId) => {
    const remembered = known.get(networkId);
    if (remembered !== undefined) return remembered;
    const find = () =>
      database.selectFrom("dataKeys").selectAll().where("networkId", "=", networkId).executeTakeFirst();
    let row = await find();
    if (row === undefined && isOnDisk) return plain;
    if (row === undefined) {
      const made = wrapped(keys, networkId, randomBytes(32));
      await database
        .insertInto("dataKeys")
        .values({ networkId, ...made })
        .onConflict((conflict) => conflict.column("networkId").doNothing())
        .execute();
      row = (await find()) ?? { networkId, ...made };
    }
    const sealing = sealingWith(unwrapped(keys, row), networkId);
    if (isOnDisk) known.set(networkId, sealing);
    return sealing;
  };

/** A network without a key has nothing that is sealed; in a reading nothing is written. */
const plain: Sealing = { seal: (_, text) => text, open: (_, text) => text };

function wrapped({ wrapping: [present] }: Looking["keys"], networkId: string, key: Uint8Array) {
  return { keyId: present.id, wrapped: sealed(present.bytes, `key of ${networkId}`, key) };
}

const unwrapped = (keys: Looking["keys"], row: Tables["dataKeys"]): Uint8Array =>
  opened(keyWith(row.keyId, keys), `key of ${row.networkId}`, row.wrapped);

function keyWith(keyId: string, { wrapping }: Looking["keys"]): Uint8Array {
  const found = wrapping.find(({ id }) => id === keyId);
  if (found === undefined) throw new KeyMissingError();
  return found.bytes;
}

/** For what the secret of an account's second factor is sealed: elsewhere it does not open. */
export const factorOf = (accountId: string): string => `second factor of ${accountId}`;

/** Seals a text that belongs to no network, with the id of the installation's key before it. */
export const sealedAlone = ({ wrapping: [present] }: Looking["keys"], place: string, text: string): string =>
  `${present.id}.${sealed(present.bytes, place, Buffer.from(text))}`;

/** Opens what {@link sealedAlone} sealed for the same place. */
export function openedAlone(keys: Looking["keys"], place: string, kept: string): string {
  const [keyId = "", text = ""] = kept.split(".");
  return opened(keyWith(keyId, keys), place, text).toString();
}

/** Refuses to go on without a key that something was kept under. */
export async function checkKeys(database: Sealed, keys: Looking["keys"]): Promise<void> {
  const rows = await database.selectFrom("dataKeys").select("keyId").distinct().execute();
  for (const { keyId } of [...rows, ...(await factorsIn(database))]) keyWith(keyId, keys);
}

/** The second factors of accounts, each with the key that it is kept under. */
async function factorsIn(database: Sealed) {
  const rows = await database.selectFrom("accounts").select(["accountId", "secondFactor"]).execute();
  return rows.flatMap(({ accountId, secondFactor }) =>
    secondFactor === null ? [] : [{ accountId, secondFactor, keyId: secondFactor.split(".")[0] ?? "" }],
  );
}

/** Keeps the keys of all networks under the present key; returns how many were under another. */
export async function rotateKeys(database: Sealed, keys: Looking["keys"]): Promise<number> {
  const rows = await database.selectFrom("dataKeys").selectAll().where("keyId", "!=", keys.wrapping[0].id).execute();
  for (const row of rows)
    await database
      .updateTable("dataKeys")
      .set(wrapped(keys, row.networkId, unwrapped(keys, row)))
      .where("networkId", "=", row.networkId)
      .execute();
  for (const { accountId, secondFactor, keyId } of await factorsIn(database)) {
    if (keyId === keys.wrapping[0].id) continue;
    const place = factorOf(accountId);
    const kept = sealedAlone(keys, place, openedAlone(keys, place, secondFactor));
    await database.updateTable("accounts").set({ secondFactor: kept }).where("accountId", "=", accountId).execute();
  }
  return rows.length;
}
