import { calendarDate } from "../base/time.ts";
import { mayBe } from "../model/consent.ts";
import type { Network } from "../model/network.ts";
import { contactGraphOf } from "../trust/contact-graph.ts";

/** Why somebody is in a circle. */
export type CircleReason = "confirmedKeyFigure" | "member" | "candidate" | "coach" | "institution";

/** Somebody in a circle, with the reason. */
export interface CircleEntry {
  readonly id: string;
  readonly reason: CircleReason;
}

/** Something that a rule of the method finds; a person decides what follows. */
export interface Finding {
  readonly rule: "trustedByAnotherParent" | "activeCoach";
  /** Whom it concerns; absent when it concerns the whole network. */
  readonly person?: string;
  readonly proposes?: "candidate";
}

/** The two circles of a network on a day. */
export interface Circles {
  readonly asOf: string;
  readonly firstCircle: readonly CircleEntry[];
  readonly secondCircle: readonly CircleEntry[];
  readonly findings: readonly Finding[];
}

/**
 * The circles: confirmed key figures are the first, everyone else, institutions included, is the second (PN-04). A
 * circle is a role, not a distance. Everybody who may be on the map on that day stands in exactly one of them.
 *
 * Findings say which rule is not met; the recorded role stays as it is until a person decides (PN-05).
 */
export function circlesOf(network: Network, options: { readonly asOf: string }): Circles {
  const asOf = calendarDate(options.asOf);
  const onMap = network.rows.people.filter((person) => mayBe(person, "onMap", asOf));
  const entries = onMap.map(({ id, role }): CircleEntry => ({ id, reason: reasonFor(role ?? "member") }));
  const firstCircle = entries.filter(({ reason }) => reason === "confirmedKeyFigure");
  return {
    asOf,
    firstCircle,
    secondCircle: [
      ...entries.filter(({ reason }) => reason !== "confirmedKeyFigure"),
      ...network.rows.institutions.map(({ id }): CircleEntry => ({ id, reason: "institution" })),
    ],
    findings: [
      ...firstCircle.filter(({ id }) => !isTrustedByAnotherParent(network, id, asOf)).map(({ id }) => lostTrust(id)),
      ...(onMap.some(({ role }) => role === "coach") ? [] : [{ rule: "activeCoach" } as const]),
    ],
  };
}

const reasonFor = (role: "member" | "candidate" | "keyFigure" | "coach"): CircleReason =>
  role === "keyFigure" ? "confirmedKeyFigure" : role;

const lostTrust = (person: string): Finding => ({ rule: "trustedByAnotherParent", person, proposes: "candidate" });

function isTrustedByAnotherParent(network: Network, id: string, asOf: ReturnType<typeof calendarDate>): boolean {
  const { contacts, indexOf, ids } = contactGraphOf(network, { asOf });
  const index = indexOf.get(id) as number;
  for (let arc = contacts.offsets[index] as number; arc < (contacts.offsets[index + 1] as number); arc++)
    if (network.people.get(ids[contacts.targets[arc] as number] as string)?.role !== "coach") return true;
  return false;
}
