import type { NetworkDocument } from "../model/document.ts";
import { type Network, writeNetwork } from "../model/network.ts";
import { withoutReferrals } from "../model/referral.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, type Viewer } from "./viewer.ts";

/**
 * The whole document of a network, for its coordinator alone: everybody in it, protected or not, and the hashes of those who
 * left, but not who referred somebody. It is her own copy, to be kept as safe as the installation, and can be stored anew:
 * referrals that are there stay.
 *
 * @throws ParentCirclesError `disclosure/not-allowed` for every other role
 */
export function documentFor(network: Network, viewer: Viewer): Disclosed<NetworkDocument> {
  checkAudience(viewer, "document");
  return disclosed(writeNetwork(withoutReferrals(network)));
}
