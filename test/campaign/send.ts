import { allRoutes } from "../../packages/api/src/routes/index.ts";

/** Somebody with a session: for one role in one network. */
export interface Caller {
  readonly networkId: string;
  readonly token: string;
}

/** A call by the name of its operation, so that it can be sent again as it was. */
export interface Call {
  readonly operationId: string;
  readonly by: Caller;
  /** The other parameters of the address; what the address does not name goes behind it. */
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly ifMatch?: string;
  readonly key?: string;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly etag: string;
  /** The last part of `Location`: the id of what was made. */
  readonly madeId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const routes = new Map(allRoutes().map((route) => [route.operationId, route]));
const patienceMs = 30_000;

/** Sends a call; rejects when the connection breaks before the answer. */
export async function send(url: string, { operationId, by, params = {}, body, ifMatch, key }: Call): Promise<Answer> {
  const { method, path } = routes.get(operationId) ?? unknownOperation(operationId);
  const left = new URLSearchParams(params);
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    left.delete(name);
    return name === "networkId" ? by.networkId : encodeURIComponent(params[name] ?? "");
  });
  const response = await fetch(`${url}${address}${left.size === 0 ? "" : `?${left}`}`, {
    method: method.toUpperCase(),
    headers: {
      Authorization: `Bearer ${by.token}`,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(ifMatch === undefined ? {} : { "If-Match": ifMatch }),
      ...(key === undefined ? {} : { "Idempotency-Key": key }),
    },
    signal: AbortSignal.timeout(patienceMs),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    etag: response.headers.get("ETag") ?? "",
    madeId: (response.headers.get("Location") ?? "").split("/").at(-1) ?? "",
    body: text === "" ? {} : (JSON.parse(text) as Answer["body"]),
  };
}

/** Whether an operation changes something. */
export const changes = (operationId: string): boolean => (routes.get(operationId)?.method ?? "get") !== "get";

/** Whether an operation may be sent again with its Idempotency-Key, and then has one effect. */
export const mayBeRepeated = (operationId: string): boolean => routes.get(operationId)?.method === "post";

function unknownOperation(operationId: string): never {
  throw new Error(`There is no operation ${operationId}.`);
}
