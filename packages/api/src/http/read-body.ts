import express, { type Request, type Response } from "express";
import { refuseCall } from "./http-error.ts";

const defaultLimit = 100_000;

/** Reads the JSON body of a call that was admitted; `limit` counts inflated bytes. */
export async function readBody(request: Request, response: Response, limit = defaultLimit): Promise<unknown> {
  if (request.is("application/json") === false) refuseCall("http/wrong-media-type", "", { wanted: "application/json" });
  const read = express.json({ limit, strict: false });
  await new Promise<void>((resolve, reject) => {
    read(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(refusalOf(error, limit));
    });
  });
  return request.body as unknown;
}

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
