import type { Activity } from "../model/document.ts";
import { withoutPeople } from "../model/erase.ts";
import { type Network, withRows } from "../model/network.ts";
import { withPairRulesHidden } from "../model/pair-rules.ts";
import { withoutReferrals } from "../model/referral.ts";
import { withoutWaiting } from "../model/waiting.ts";
import { allowedView, rowOf, type Viewer } from "./viewer.ts";

const kept = new WeakMap<Network, Map<string, Network>>();

/**
 * The network as far as it may have any influence on what a viewer gets: for everybody without who referred a person,
 * and without what waits to be let through. For everyone but the coordinator it is computed
 * as if protected people did not exist, so that they change nothing that others see, and pairs to be kept apart bind
 * without being seen; of sensitive groups and activities nobody else knows who takes part, but for whoever leads one
 * . What the coordinator prints for others is made for their eyes.
 */
export function visibleNetwork(network: Network, viewer: Viewer): Network {
  if (rowOf(viewer.role).isShownEverybody === true && allowedView(viewer) === "coordinator")
    return keptFor(network, everybody, () => withoutReferrals(withoutWaiting(network)));
  const leader = leads(network, viewer) ? viewer.person : "";
  return keptFor(network, `led by ${leader}`, () => {
    const told = withoutReferrals(withoutWaiting(withoutProtected(network)));
    return withPairRulesHidden(withSensitiveHidden(told, leader));
  });
}

const everybody = "everybody";

function keptFor(network: Network, eyes: string, make: () => Network): Network {
  const known = kept.get(network) ?? new Map<string, Network>();
  kept.set(network, known);
  const visible = known.get(eyes) ?? make();
  known.set(eyes, visible);
  return visible;
}

/**
 * The network as somebody may know it from her own record: with herself, also where she is protected, and with the
 * sensitive groups that she is in; without other protected people, and without whom she is kept apart from.
 */
export const networkForHerself = (network: Network, person: string): Network =>
  withPairRulesHidden(withoutProtected(network, person));

function withoutProtected(network: Network, but?: string): Network {
  const hidden = network.rows.people.filter((person) => person.protected === true && person.id !== but);
  return hidden.length === 0 ? network : withoutPeople(network, new Set(hidden.map(({ id }) => id))).network;
}

const isLedBy = ({ sensitive, organisers }: Activity, person: string): boolean =>
  sensitive === true && organisers?.includes(person) === true;

const leads = ({ rows }: Network, viewer: Viewer): viewer is Viewer & { readonly person: string } =>
  rowOf(viewer.role).standing === "keyGroup" &&
  rows.activities.some((activity) => isLedBy(activity, viewer.person ?? ""));

/** Not even that something is sensitive is told: what is left of it is what an invitation needs. */
function withSensitiveHidden(network: Network, leader: string): Network {
  const { activities, groups } = network.rows;
  const isHidden = (one: { readonly sensitive?: boolean | undefined }): boolean => one.sensitive !== undefined;
  if (!activities.some(isHidden) && !groups.some(isHidden)) return network;
  return withRows(network, {
    ...(activities.length === 0 ? {} : { activities: activities.map((one) => activityShown(one, leader)) }),
    ...(groups.length === 0 ? {} : { groups: groups.map(groupShown) }),
  });
}

function activityShown(activity: Activity, leader: string): Activity {
  const { sensitive, ...plain } = activity;
  if (sensitive !== true) return plain;
  const { organisers: _, coOrganisers: __, headCounts: ___, ...shown } = plain;
  return isLedBy(activity, leader) ? activity : shown;
}

function groupShown({ sensitive, ...group }: Network["rows"]["groups"][number]): Network["rows"]["groups"][number] {
  const { members: _, ...shown } = group;
  return sensitive === true ? shown : group;
}
