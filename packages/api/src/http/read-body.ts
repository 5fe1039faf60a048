import express, { type Request, type RequestHandler, type Response } from "express";
import { refuseCall } from "./http-error.ts";

const defaultLimit = 100_000;

/** Reads the JSON body of a call that was admitted; `limit` counts inflated bytes. */
export async function readBody(request: Request, response: Response, limit = defaultLimit): Promise<unknown> {
  const read = express.json({ limit, strict: false, verify: (_, __, body) => refuseShape(body) });
  await readWith(read, { request, response, limit });
  return request.body as unknown;
}

/** Reads the body of a call that was admitted without looking at it; {@link bodyIn} does, in a thread. */
export async function readBytes(request: Request, response: Response, limit = defaultLimit): Promise<Uint8Array> {
  const charset = /charset="?([^";]+)/i.exec(request.get("Content-Type") ?? "")?.[1] ?? "utf-8";
  if (charset.trim().toLowerCase() !== "utf-8") throw refusalOf({ type: "charset.unsupported" }, limit);
  await readWith(express.raw({ limit, type: () => true }), { request, response, limit });
  return request.body instanceof Uint8Array ? request.body : new Uint8Array();
}

/**
 * The JSON body in bytes that were read, as {@link readBody} gives it.
 *
 * @throws HttpError `http/unreadable-body`
 */
export function bodyIn(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {};
  try {
    refuseShape(bytes);
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return refuseCall("http/unreadable-body");
  }
}

interface Reading {
  readonly request: Request;
  readonly response: Response;
  readonly limit: number;
}

async function readWith(read: RequestHandler, { request, response, limit }: Reading): Promise<void> {
  if (!isWithoutBody(request) && request.is("application/json") === false)
    refuseCall("http/wrong-media-type", "", { wanted: "application/json" });
  await new Promise<void>((resolve, reject) => {
    read(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(refusalOf(error, limit));
    });
  });
}

/** Nothing was sent, and nothing was said of what it would be. */
const isWithoutBody = ({ headers }: Request): boolean =>
  headers["content-type"] === undefined && headers["content-length"] === "0";

const deepest = 64;
const mostKeys = 500;

/**
 * Refuses brackets within brackets and objects with hundreds of keys before anything is parsed: what they would become
 * holds the event loop. No body of this API comes near either limit.
 */
function refuseShape(body: Uint8Array): void {
  const keys = new Uint32Array(deepest + 1);
  let depth = 0;
  let inText = false;
  for (let place = 0; place < body.length; place++) {
    const byte = body[place];
    if (inText) {
      if (byte === backslash) place += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === openList || byte === openObject) {
      depth += 1;
      if (depth > deepest) throw new Error("too deep");
      keys[depth] = 0;
    } else if (byte === closeList || byte === closeObject) depth = Math.max(0, depth - 1);
    else if (byte === colon) {
      keys[depth] = (keys[depth] ?? 0) + 1;
      if ((keys[depth] ?? 0) > mostKeys) throw new Error("too many keys");
    }
  }
}

const [backslash, quote, openList, openObject, closeList, closeObject, colon] = Buffer.from('\\"[{]}:');

function refusalOf(error: unknown, limit: number): unknown {
  const type = typeof error === "object" && error !== null && "type" in error ? error.type : undefined;
  try {
    if (type === "entity.too.large") refuseCall("http/too-large", "", { maximum: limit });
    if (type === "encoding.unsupported" || type === "charset.unsupported")
      refuseCall("http/wrong-media-type", "", { wanted: "UTF-8, uncompressed or gzip" });
    return refuseCall("http/unreadable-body");
  } catch (refused) {
    return refused;
  }
}
