import { vocabulary } from "@parent-circles/core";
import { z } from "zod";
import { date, id } from "./fields.ts";
import { pageAnswer } from "./page.ts";

/** One suggestion that a person accepts. */
export const newAsk = z
  .strictObject({
    request: id,
    target: id,
    asker: id,
    via: id.nullable().optional(),
    occasion: id.nullable().optional(),
  })
  .meta({
    id: "NewAsk",
    example: { request: "request-1", target: "P-M02", asker: "P-K1", via: null, occasion: "P-A1" },
  });

const named = z.strictObject({ id, label: z.string() });

/** An ask as its asker and the coordinator see it. */
export const ask = z
  .strictObject({
    id,
    request: id,
    target: named,
    asker: named,
    via: named.optional(),
    occasion: id.optional(),
    state: z.enum(vocabulary.askStates),
    date,
    expires: date,
  })
  .meta({ id: "Ask" });

/** The asks that the caller may know of, in pages. */
export const askList = z.strictObject({ items: z.array(ask), ...pageAnswer }).meta({ id: "AskList" });

/** Where an ask goes next: the asker accepts, declines without a reason, or has asked; the coordinator takes it back. */
export const askNextState = z
  .strictObject({ state: z.enum(["accepted", "declined", "asked", "void"]) })
  .meta({ id: "AskNextState", example: { state: "accepted" } });

/** The step that leads to a state. */
export const askStepTo = { accepted: "accept", declined: "decline", asked: "ask", void: "takeBack" } as const;
