import { listMeasures, measure, type MeasureOptions, type MeasureRequest, type Network } from "@parent-circles/core";
import { asOf } from "./small-networks.ts";

type Options = Omit<MeasureOptions, "asOf">;

/** Those of the settings that a measure takes; it would refuse the others. */
export function taken(name: string, settings: MeasureRequest): MeasureRequest {
  const parameters = listMeasures().find(({ id }) => id === name)?.parameters ?? {};
  return Object.fromEntries(Object.entries(settings).filter(([setting]) => setting in parameters));
}

/** Everybody's value of a measure in a small network. */
export const valuesOf = (
  network: Network,
  name: string,
  options: Options = {},
): Readonly<Record<string, number | null>> => measure(network, name, { asOf, ...options }).values ?? {};

/** The value of a measure for a group or for a small network as a whole. */
export const valueOf = (network: Network, name: string, options: Options = {}): number | null | undefined =>
  measure(network, name, { asOf, ...options }).value;

/** The same values, rounded to six decimals, so that they can be compared with written numbers. */
export const roundedValues = (network: Network, name: string, options: Options = {}): Record<string, number | null> =>
  Object.fromEntries(
    Object.entries(valuesOf(network, name, options)).map(([id, value]) => [id, value === null ? null : rounded(value)]),
  );

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
