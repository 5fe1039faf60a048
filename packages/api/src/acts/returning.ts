import { errorOf, errorTexts, heedRefusals, type Network, problem, returningPeople } from "@parent-circles/core";
import type { ImportRecord } from "../store/port.ts";
import type { ShownReport } from "../wire/import.ts";
import { suppressionHash } from "../identity/tokens.ts";
import { toldAt } from "./told-at.ts";

/** A change of one person's row, and whether she herself asked to come back. */
export interface OnePersonChanged {
  readonly after: Network;
  readonly person: string;
  readonly askedToComeBack: boolean;
  readonly secret: string;
}

/**
 * The network with one person's row changed, when that does not bring somebody back who did not ask to. Her own new
 * name may be that of somebody who was erased.
 *
 * @throws ParentCirclesError `person/suppressed` at the name
 */
export function withPersonChanged(before: Network, changed: OnePersonChanged): Network {
  const { after, person, askedToComeBack, secret } = changed;
  const hash = suppressionHash(secret);
  if (!askedToComeBack && returningPeople(before, after, hash).length > 0)
    throw errorOf([problem("person/suppressed", "/displayName")], errorTexts);
  return heedRefusals(before, after, { hash, askedToComeBack: askedToComeBack ? [person] : [] }).network;
}

/** What an import would make of a network. */
export interface ImportedNetwork {
  readonly before: Network;
  readonly after: Network;
  /** Of each person of the import, the place of her row, by her id. */
  readonly places: ReadonlyMap<string, string>;
  readonly secret: string;
}

/** Of each person of an import, the place of her row in the files. */
export function placesIn({ after, report }: Pick<ImportRecord, "after" | "report">): ReadonlyMap<string, string> {
  const { people = [] } = JSON.parse(after ?? "{}") as { people?: readonly { id: string }[] };
  const { taken } = JSON.parse(report) as ShownReport;
  const places = taken.filter(({ list }) => list === "people").map(({ place }) => place);
  return new Map(people.map(({ id }, index) => [id, places[index] ?? ""]));
}

/** The rows of an import that would bring somebody back: the places of the rows, never a name. */
export const returningRows = ({ before, after, places, secret }: ImportedNetwork) =>
  returningPeople(before, after, suppressionHash(secret)).map(({ place, reason }) => ({
    place: rowPlace(place, { after, places }),
    reason,
  }));

/**
 * The network after an import, in which those come back whose rows were confirmed one by one.
 *
 * @throws ParentCirclesError by the place of each row that was not confirmed or cannot be
 */
export function withImport(imported: ImportedNetwork, confirmed: readonly string[]): Network {
  const { before, after, places, secret } = imported;
  const rows = new Set(confirmed);
  const asked = [...places].filter(([, place]) => rows.has(place)).map(([id]) => id);
  return toldAt(
    (place) => rowPlace(Number(place.split("/").at(-1)), imported),
    () => heedRefusals(before, after, { hash: suppressionHash(secret), askedToComeBack: asked }).network,
  );
}

const rowPlace = (index: number, { after, places }: Pick<ImportedNetwork, "after" | "places">): string =>
  places.get(after.rows.people[index]?.id ?? "") ?? "";
