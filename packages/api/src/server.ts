import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import { stopping } from "./app.ts";

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Lets calls under way finish, then stops. */
  readonly stop: () => Promise<void>;
}

const stopAfterMs = 10_000;

/** Starts to listen, on this machine alone unless a host is given; port 0 takes any free one. */
export async function listen(app: Express, port: number, host = "127.0.0.1"): Promise<Listening> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5000, connectionsCheckingInterval: 1000 }, app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${host === "127.0.0.1" ? "localhost" : host}:${taken}`, stop: () => stop(server, app) };
}

function stop(server: Server, app: Express): Promise<void> {
  app.emit(stopping);
  const cut = setTimeout(() => server.closeAllConnections(), stopAfterMs).unref();
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
