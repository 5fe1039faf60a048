import { problem } from "../../base/errors.ts";
import type { Network } from "../../model/network.ts";
import { addedBetween, checkDay, type HeldResult, parted, refuseAll } from "./held.ts";
import { surveyInstrument } from "./instrument.ts";
import { type MakingPeople, type Newcomer, withNewcomers, withoutUnmentioned } from "./newcomers.ts";
import { type Interview, takeSurvey } from "./take-survey.ts";

/** A slip: who would come along with whom; without `to` she was asked and named nobody. */
export interface Slip {
  readonly from: string;
  readonly to?: string;
}

/** A pile of slips of one day. */
export interface HeldSlips {
  readonly date: string;
  readonly newPeople?: readonly Newcomer[];
  readonly slips: readonly Slip[];
}

/**
 * Takes a pile of slips with one name each: unscored `invite` ties, and that the women were asked for one name. Whoever is new on
 * either side is `named` for thirty days. All of them or nothing; slips with somebody who left are told in `notKept`.
 *
 * @throws ParentCirclesError with everything that does not fit, by its place
 */
export function takeSlips(
  network: Network,
  { date, newPeople = [], slips }: HeldSlips,
  options: MakingPeople,
): HeldResult {
  checkDay(date, options.asOf);
  const named = withNewcomers(network, { newPeople, date }, options);
  refuseAll(named.problems);
  const isOpen = ({ from, to }: Slip): boolean =>
    !named.notAdded.has(from) && (to === undefined || !named.notAdded.has(to));
  const open = slips.flatMap((slip, index) => (isOpen(slip) ? [{ slip, index }] : []));
  const asked = open.map(({ slip: { from, to } }): Interview => ({
    person: named.idOf(from),
    date,
    asked: 1,
    names: to === undefined ? [] : [{ person: named.idOf(to), questions: [surveyInstrument.oneName.generator] }],
  }));
  const { network: taken, report } = takeSurvey(named.network, asked, options);
  const placed = <Note extends { readonly place: string }>(note: Note): Note => ({
    ...note,
    place: note.place.replace(/^interviews\/(\d+)(.*)$/, (_, at: string, rest: string) => {
      const end = rest.startsWith("/names/0") ? "/to" : "/from";
      return `slips/${open[Number(at)]?.index}${end}`;
    }),
  });
  const [gone, wrong] = parted(report.refused.map(placed));
  refuseAll(wrong);
  const after = withoutUnmentioned(network, taken, new Set());
  const lost = slips.flatMap((slip, index) => (isOpen(slip) ? [] : [problem("person/suppressed", `slips/${index}`)]));
  return {
    network: after,
    people: [...new Set(asked.map(({ person }) => person))].filter((id) => after.people.has(id)),
    added: addedBetween(network, after),
    taken: report.taken.map(placed),
    absent: report.absent.map(placed),
    notKept: [...lost, ...gone],
  };
}
