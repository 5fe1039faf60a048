import { problem } from "../../base/errors.ts";
import { refuseAct } from "../../base/refuse-act.ts";
import { declineConsent, giveConsent, type GivenConsent } from "../../model/consent-acts.ts";
import type { Network } from "../../model/network.ts";
import { lift } from "../../model/suppression.ts";
import { addedBetween, checkDay, type HeldResult, parted, refuseAll } from "./held.ts";
import type { NameGenerator } from "./instrument.ts";
import { type MakingPeople, type Newcomer, withNewcomers, withoutUnmentioned } from "./newcomers.ts";
import { type GivenName, type Interview, takeSurvey } from "./take-survey.ts";

/** One interview as it was held: her consent first, then her answers. People are ids of the network or newcomers. */
export interface HeldInterview {
  readonly person: string;
  readonly date: string;
  readonly newPeople?: readonly Newcomer[];
  /** What she agreed to, sentence by sentence; `declined` where she does not want to be in the network. */
  readonly consent: Omit<GivenConsent, "person" | "date"> | "declined";
  readonly names?: readonly GivenName[];
  /** Questions that she answered without a name: there is nobody, or she does not know or would rather not say. */
  readonly withoutNames?: readonly { readonly question: NameGenerator["id"]; readonly answer: "nobody" | "notSaid" }[];
}

/**
 * Takes an interview into a network as a whole: her consent, whom she named, ties and nominations with the day of the talk, and
 * that she was interviewed. Languages are kept only where she agreed to that. It adds and changes nothing that others
 * recorded meanwhile, so that of two who write at once neither loses an answer.
 *
 * @throws ParentCirclesError with everything that does not fit, by its place; nothing is kept then. `consent/scope-missing` without
 *   `keepInMap`; `person/suppressed` and `consent/not-possible` where she left and did not ask to come back
 */
export function holdInterview(network: Network, held: HeldInterview, options: MakingPeople): HeldResult {
  const { date, consent, newPeople = [] } = held;
  checkDay(date, options.asOf);
  const named = withNewcomers(network, { newPeople, date }, options);
  refuseAll(named.problems);
  const person = named.idOf(held.person);
  const welcomed = named.notAdded.has(held.person)
    ? cameBack(named.network, held, { person, ...options })
    : named.network;
  const agreed = withConsent(welcomed, held, person);
  const names = consent === "declined" ? [] : (held.names ?? []);
  const kept = names.map((name, index) => ({ name: meant(name, named.idOf, consent), index, called: name.person }));
  const open = kept.filter(({ called }) => !named.notAdded.has(called));
  const interview: Interview = { person, date, names: open.map(({ name }) => name) };
  const isInterview =
    consent !== "declined" &&
    (names.length > 0 || held.withoutNames?.some(({ answer }) => answer === "nobody") === true);
  const survey = isInterview ? takeSurvey(agreed, [interview], options) : undefined;
  const placed = <Note extends { readonly place: string }>(note: Note): Note => placeIn(note, open);
  const [gone, wrong] = parted((survey?.report.refused ?? []).map(placed));
  refuseAll(wrong);
  const after = withoutUnmentioned(network, survey?.network ?? agreed, new Set([person]));
  const suppressed = kept.filter(({ called }) => named.notAdded.has(called));
  return {
    network: after,
    people: [person],
    added: addedBetween(network, after),
    taken: (survey?.report.taken ?? []).map(placed),
    absent: (survey?.report.absent ?? []).map(placed),
    notKept: [...suppressed.map(({ index }) => problem("person/suppressed", `names/${index}/person`)), ...gone],
  };
}

interface Returning extends MakingPeople {
  readonly person: string;
}

/** Lets somebody back in who left, where she herself asked to. */
function cameBack(network: Network, { consent }: HeldInterview, { person, hash }: Returning): Network {
  const hers = network.people.get(person);
  if (hers === undefined || consent === "declined" || consent.askedToComeBack !== true)
    return refuseAct("person/suppressed", "person");
  return lift(network, hers, hash).network;
}

function withConsent(network: Network, { consent, date }: HeldInterview, person: string): Network {
  if (!network.people.has(person)) refuseAll([problem("document/unknown-end", "person")]);
  const recorded = network.people.get(person)?.consent;
  // What she has said since then holds.
  if (recorded?.date !== undefined && recorded.date > date)
    refuseAct("consent/not-possible", "date", { reason: recorded.state });
  if (consent === "declined") return declineConsent(network, { person, date }).network;
  if (!consent.scopes.includes("keepInMap"))
    refuseAct("consent/scope-missing", "consent/scopes", { allowed: ["keepInMap"] });
  return giveConsent(network, { person, date, ...consent }).network;
}

/** A name with the id of whom it means, and without the language where she did not agree to that. */
function meant(name: GivenName, idOf: (called: string) => string, consent: HeldInterview["consent"]): GivenName {
  const mayKeepLanguage = consent !== "declined" && consent.scopes.includes("storeLanguage");
  const { language, ...others } = { ...name, person: idOf(name.person) };
  if (language === undefined) return others;
  return { ...others, language: mayKeepLanguage ? language : { known: false, reason: "notAsked" } };
}

/** Places as the interview has them: `names/3/person`. */
const placeIn = <Note extends { readonly place: string }>(
  note: Note,
  open: readonly { readonly index: number }[],
): Note => ({
  ...note,
  place: note.place
    .replace(/^interviews\/0\/?/, "")
    .replace(/^names\/(\d+)/, (_, at: string) => `names/${open[Number(at)]?.index}`),
});
