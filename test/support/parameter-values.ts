import type { ListedParameter } from "@parent-circles/core";

const ofType: Readonly<Partial<Record<ListedParameter["type"], readonly unknown[]>>> = {
  boolean: [true, false],
  ids: [[], ["P-K1"], ["P-K5", "P-M01"]],
  date: ["2025-09-01", "2026-03-01"],
  size: [1, 3, { from: 2, to: 3 }],
};

/** Some values that a parameter takes: its default, its bounds, all its words. */
export function valuesOf({
  type,
  default: usual,
  minimum,
  maximum,
  choices = [],
}: ListedParameter): readonly unknown[] {
  const own = usual === "setting" || usual === undefined ? [] : [usual];
  if (type === "integer") return [...new Set([...own, minimum, Math.min(3, maximum ?? 3), maximum])];
  if (type === "number") return [...own, minimum, 0.25, maximum, ...choices];
  if (type === "groups") return [...choices, { "P-K1": "north", "P-K3": "north", "P-M01": "south" }];
  return ofType[type] ?? choices;
}

/** A value as it is written in an address and on a command line. */
export function asText(value: unknown): string {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value !== "object" || value === null) return String(value);
  if ("from" in value && "to" in value) return `${String(value.from)}..${String(value.to)}`;
  return Object.entries(value)
    .map(([id, group]) => `${id}=${String(group)}`)
    .join(",");
}

/** The option of a parameter on the command line. */
export const optionOf = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
