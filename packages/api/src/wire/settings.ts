import { settingsSchema } from "@parent-circles/core";
import { z } from "zod";

/** What a network has agreed, as the network document describes it; the library checks it. */
const described = z.toJSONSchema(settingsSchema, { io: "input", unrepresentable: "any" });
const { rules: _, ...properties } = described.properties ?? {};
const name = { type: "string", description: "What the neighbourhood is called." };
const all = { ...properties, name };

const override = { type: "object", properties: all, required: Object.keys(all), additionalProperties: false };

/** Every setting of a network with the value that holds, and its name. */
export const networkSettings = z
  .looseObject({})
  .meta({ id: "NetworkSettings", override: override as Record<string, unknown> });
