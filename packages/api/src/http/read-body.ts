import express, { type Request, type RequestHandler, type Response } from "express";
import { refuseShape } from "./body-in.ts";
import { refuseCall } from "../wire/http-error.ts";

const defaultLimit = 100_000;

/** Reads the JSON body of a call that was admitted; `limit` counts inflated bytes. */
export async function readBody(request: Request, response: Response, limit = defaultLimit): Promise<unknown> {
  const read = express.json({ limit, strict: false, verify: (_, __, body) => refuseShape(body) });
  await readWith(read, { request, response, limit });
  return request.body as unknown;
}

/** Reads the body of a call that was admitted without looking at it; `bodyIn` does, in a thread. */
export async function readBytes(request: Request, response: Response, limit = defaultLimit): Promise<Uint8Array> {
  const charset = /charset="?([^";]+)/i.exec(request.get("Content-Type") ?? "")?.[1] ?? "utf-8";
  if (charset.trim().toLowerCase() !== "utf-8") throw refusalOf({ type: "charset.unsupported" }, limit);
  await readWith(express.raw({ limit, type: () => true }), { request, response, limit });
  return request.body instanceof Uint8Array ? request.body : new Uint8Array();
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
