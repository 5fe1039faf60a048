import type { Person } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import type { CalendarDate } from "../base/ids.ts";
import type { CompressedRows } from "../graph/compressed-rows.ts";
import { mergeRows, restrictRows } from "../graph/derived-rows.ts";
import { type ContactGraph, contactGraphOf } from "../trust/contact-graph.ts";
import type { TrustQuery } from "../trust/trust-arc.ts";
import { isParent } from "./parents.ts";

/**
 * Trust among parents alone: members, candidates and key figures who may be on the map. Coaches are professionals and
 * are left out; somebody who withdrew is no node at all, so she changes nothing, not even the number of people.
 */
export interface ParentGraph {
  /** In the order of the network, each in her role of that day; a person's number is her place here. */
  readonly people: readonly Person[];
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** From the one who is trusted to those who trust her, at −ln(probability). */
  readonly contacts: CompressedRows;
  /** From the one who trusts to those whom she trusts. */
  readonly trustees: CompressedRows;
  /** Each arc both ways. */
  readonly bothWays: CompressedRows;
}

const compiled = new WeakMap<ContactGraph, ParentGraph>();

/** The graph of trust among parents on a day; compiled once per network, day and domain. Cost O(people + ties). */
export function parentGraphOf(network: Network, query: TrustQuery): ParentGraph {
  const everyone = contactGraphOf(network, query);
  const graph = compiled.get(everyone) ?? compile(network, everyone);
  compiled.set(everyone, graph);
  return graph;
}

function compile(network: Network, everyone: ContactGraph): ParentGraph {
  const numbers = new Int32Array(everyone.ids.length).fill(-1);
  const people: Person[] = [];
  for (const [index, person] of network.rows.people.entries())
    if (isParent(person, everyone.asOf)) numbers[index] = people.push(inRoleOn(person, everyone.asOf)) - 1;
  const ids = people.map(({ id }) => id);
  const contacts = restrictRows(everyone.contacts, numbers, people.length);
  const trustees = restrictRows(everyone.trustees, numbers, people.length);
  return {
    people,
    ids,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    contacts,
    trustees,
    bothWays: mergeRows(contacts, trustees),
  };
}

function inRoleOn(person: Person, asOf: CalendarDate): Person {
  const role = roleOn(person, asOf);
  return role === (person.role ?? "member") ? person : { ...person, role };
}

/** The graph of some parents alone, by their numbers in ascending order, and the trust among them. */
export function parentsAmong(graph: ParentGraph, members: readonly number[]): ParentGraph {
  const numbers = new Int32Array(graph.ids.length).fill(-1);
  for (const [number, member] of members.entries()) numbers[member] = number;
  const ids = members.map((member) => graph.ids[member] as string);
  const only = (rows: CompressedRows): CompressedRows => restrictRows(rows, numbers, members.length);
  return {
    people: members.map((member) => graph.people[member] as Person),
    ids,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    contacts: only(graph.contacts),
    trustees: only(graph.trustees),
    bothWays: only(graph.bothWays),
  };
}
