import { refuseAct } from "../base/refuse-act.ts";
import { calendarDate } from "../base/time.ts";
import { mayBe } from "../model/consent.ts";
import type { Network } from "../model/network.ts";
import { isReferral } from "../model/referral.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/** A referral as whoever made it sees it: that it was made, and when. What became of her is hers and the network's. */
export interface ReferralShown {
  readonly id: string;
  readonly date: string | null;
}

/**
 * The referrals of an institution, for its intake alone, without anything of whom they are about: a name that the
 * coordinator corrected, or the name of a person with whom she was merged, would tell who else is in the network.
 *
 * @throws ParentCirclesError `disclosure/not-allowed` for every other role
 */
export function referralsFor(network: Network, viewer: Viewer): Disclosed<readonly ReferralShown[]> {
  checkAudience(viewer, "referrals");
  const institution = viewer.institution ?? refuseAct("disclosure/not-allowed", "institution");
  const { people } = visibleNetwork(network, viewer);
  const asOf = calendarDate(viewer.asOf);
  const isOnMap = (id: string): boolean => {
    const person = people.get(id);
    return person !== undefined && mayBe(person, "onMap", asOf);
  };
  const own = network.rows.ties.filter(
    (tie) => tie.from === institution && isReferral(network, tie) && isOnMap(tie.to) && (tie.date ?? asOf) <= asOf,
  );
  return disclosed(own.map(({ id, date }, index) => ({ id: id ?? `at-${index}`, date: date ?? null })));
}
