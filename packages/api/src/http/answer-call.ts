import type { Request, Response } from "express";
import { TooLargeHere } from "../store/row-count.ts";
import type { Reply, Route } from "./define-route.ts";
import type { Elsewhere, Unread } from "./elsewhere.ts";
import { perform } from "./perform.ts";
import { readBody, readBytes } from "./read-body.ts";
import type { Services } from "../services.ts";

/** A call that was admitted, and the two ends of its connection. */
export interface Admitted {
  readonly request: Request;
  readonly response: Response;
  readonly parts: Omit<Unread, "body" | "bytes">;
}

/** Answers a call here or, where that would hold up everybody else's, in a thread. */
export async function answerCall(route: Route, admitted: Admitted, services: Services): Promise<Reply<unknown>> {
  const { request, response, parts } = admitted;
  const { elsewhere } = services;
  if (elsewhere !== undefined && route.inThread === true) return answerThere(route, admitted, { elsewhere, services });
  const body = route.body === undefined ? undefined : await readBody(request, response, route.bodyLimit);
  const received = { ...parts, body };
  const there = async (): Promise<Reply<unknown>> => {
    const reply = await (elsewhere as Elsewhere).answer(route.operationId, received);
    return heard(route, reply, services);
  };
  if (elsewhere?.takes(parts.actor.networkId) === true && isAboutNetworks(route)) return there();
  try {
    const reply = await perform(route, received, services);
    if (route.erases === true) await services.store.compact();
    return reply;
  } catch (error) {
    if (elsewhere === undefined || !(error instanceof TooLargeHere)) throw error;
    return there();
  }
}

interface There {
  readonly elsewhere: Elsewhere;
  readonly services: Services;
}

async function answerThere(
  route: Route,
  { request, response, parts }: Admitted,
  { elsewhere, services }: There,
): Promise<Reply<unknown>> {
  if (route.body === undefined) return heard(route, await elsewhere.answer(route.operationId, parts), services);
  const leave = await elsewhere.room(parts.actor.id);
  try {
    const bytes = await readBytes(request, response, route.bodyLimit);
    return heard(route, await elsewhere.answer(route.operationId, { ...parts, bytes }), services);
  } finally {
    leave();
  }
}

/** What a thread answered; it may have ended somebody's session. */
function heard(route: Route, reply: Reply<unknown>, { store }: Services): Reply<unknown> {
  if (route.method !== "get") store.forgetSessions();
  return reply;
}

const isAboutNetworks = ({ path }: Route): boolean => path.startsWith("/v1/networks");
