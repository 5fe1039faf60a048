import { tieMeanings } from "../model/tie-meanings.ts";
import type { CalendarDate } from "../base/ids.ts";
import type { Tie } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { bandOf } from "../trust/band.ts";
import type { TrustArc } from "../trust/trust-arc.ts";
import { holdsOn, trustArcsOf } from "../trust/trust-arcs.ts";
import type { ViewName, ViewTie } from "./network-view.ts";

interface TiesWanted {
  readonly asOf: CalendarDate;
  readonly view: ViewName;
  /** Whom the view shows; no tie to anybody else is in it. */
  readonly ends: ReadonlySet<string>;
}

/**
 * The ties that a view shows. Who trusts whom, and how much, is for the coordinator and the coach alone; the key
 * group sees its cooperation, and institutions see no tie.
 */
export function tiesBetween(network: Network, { asOf, view, ends }: TiesWanted): ViewTie[] {
  if (view !== "coordinator" && view !== "keyGroup") return [];
  const shown = (from: string, to: string): boolean => ends.has(from) && ends.has(to);
  const others = network.rows.ties.filter(
    (tie) =>
      tie.type !== "trust" &&
      holdsOn(tie, asOf) &&
      shown(tie.from, tie.to) &&
      (view === "coordinator" || tieMeanings[tie.type].isForKeyGroup === true),
  );
  const trust =
    view === "coordinator" ? trustArcsOf(network, { asOf }).filter((arc) => shown(arc.truster, arc.trustee)) : [];
  const withLanguage = view === "coordinator";
  return [...trust.map((arc) => trustTie(arc, asOf)), ...others.map((tie) => otherTie(tie, withLanguage))];
}

const trustTie = (
  { truster, trustee, belief, languages, languageUnknown, lastEvidence }: TrustArc,
  asOf: CalendarDate,
): ViewTie => ({
  from: truster,
  to: trustee,
  type: "trust",
  band: bandOf(belief, lastEvidence, asOf),
  probability: belief.probability,
  uncertainty: belief.uncertainty,
  ...(languages[0] === undefined ? (languageUnknown ? {} : { language: "none" }) : { language: languages[0] }),
});

const otherTie = ({ from, to, type, language }: Tie, withLanguage: boolean): ViewTie => ({
  from,
  to,
  type,
  ...(language === undefined || !withLanguage ? {} : { language }),
});
