import { circlesWords } from "@parent-circles/words";
import { wordsIn } from "../base/language.ts";
import { languageOrWords } from "../base/language-parameter.ts";
import { type OptionsOf, settingsOn } from "../base/settings.ts";
import { mayBe } from "../model/consent.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import type { Role } from "../model/vocabulary.ts";
import { nameOf } from "./name-of.ts";
import { type UnmetRule, unmetByNetwork, unmetByPerson } from "./rules/registry.ts";

/** Why somebody is in a circle. */
export type CircleReason = "confirmedKeyFigure" | "member" | "candidate" | "coach" | "institution";

/** Somebody in a circle, with the reason. */
export interface CircleEntry {
  readonly id: string;
  readonly reason: CircleReason;
}

/** A rule of the method that is not met; a person decides what follows. */
export interface Finding extends UnmetRule {
  /** Whom it concerns; absent when it concerns the whole network. */
  readonly person?: string;
  readonly text: string;
}

/** The two circles of a network on a day. */
export interface Circles {
  readonly asOf: string;
  readonly firstCircle: readonly CircleEntry[];
  readonly secondCircle: readonly CircleEntry[];
  readonly findings: readonly Finding[];
}

/** What the circles are asked with. */
export const circlesParameters = { language: languageOrWords<"circles">() };

/** On which day, and with which of {@link circlesParameters}. */
export interface CirclesOptions extends OptionsOf<typeof circlesParameters> {
  readonly asOf: string;
}

/**
 * The circles: confirmed key figures are the first, everyone else, institutions included, is the second (PN-04). A
 * circle is a role, not a distance. Everybody who may be on the map on that day stands in exactly one of them.
 *
 * Findings say which rule is not met; the recorded role stays as it is until a person decides (PN-05). Nothing recorded of
 * her trust counts as nobody who trusts her; a tie of unknown strength counts as trust.
 *
 * @throws ParentCirclesError `query/date-invalid`, `query/unknown-parameter`, `query/value-not-allowed`
 */
export function circlesOf(recorded: Network, options: CirclesOptions): Circles {
  const network = inOrder(recorded);
  const { asOf, language } = settingsOn(circlesParameters, options);
  const { words, say } = wordsIn(circlesWords, language);
  const onMap = network.rows.people.filter((person) => mayBe(person, "onMap", asOf));
  const entries = onMap.map((person): CircleEntry => ({ id: person.id, reason: reasonFor(roleOn(person, asOf)) }));
  const tell = (unmet: UnmetRule, person?: string): Finding => ({
    ...unmet,
    ...(person === undefined ? {} : { person }),
    text: say(words.rules[unmet.rule].unmet, {
      count: unmet.have,
      need: unmet.need,
      who: person === undefined ? "" : nameOf(network, person),
      parents: say(words.parents, { count: unmet.have }),
    }),
  });
  return {
    asOf,
    firstCircle: entries.filter(({ reason }) => reason === "confirmedKeyFigure"),
    secondCircle: [
      ...entries.filter(({ reason }) => reason !== "confirmedKeyFigure"),
      ...network.rows.institutions.map(({ id }): CircleEntry => ({ id, reason: "institution" })),
    ],
    findings: [
      ...onMap
        .filter((person) => roleOn(person, asOf) === "keyFigure")
        .flatMap((person) =>
          unmetByPerson(network, person, { asOf, at: "reading" }).map((unmet) => tell(unmet, person.id)),
        ),
      ...unmetByNetwork(network, asOf).map((unmet) => tell(unmet)),
    ],
  };
}

const reasonFor = (role: Role): CircleReason => (role === "keyFigure" ? "confirmedKeyFigure" : role);
