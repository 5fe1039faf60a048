import { mediationWords } from "@parent-circles/words";
import { refuseAct } from "../../base/refuse-act.ts";
import { byId } from "../../base/ids.ts";
import { wordsIn } from "../../base/language.ts";
import { languageOrWords } from "../../base/language-parameter.ts";
import { ids, text } from "../../base/parameter.ts";
import { type OptionsOf, settingsOn } from "../../base/settings.ts";
import { checkedPeople, keyFiguresOf } from "../../circles/reach.ts";
import { type BrokerRole, brokerRoleOf } from "../../graph/broker-role.ts";
import { inOrder } from "../../model/in-order.ts";
import type { Network } from "../../model/network.ts";
import { mediationTiesOf, type MediationTies } from "./mediation-ties.ts";

/** A question goes to the institution, or a message comes from it. */
export type MediationDirection = "toInstitution" | "fromInstitution";

/** Somebody who can stand between, and in which part. */
export interface Mediator {
  readonly id: string;
  readonly role: BrokerRole;
  /** The name of the part in the chosen language. */
  readonly roleName: string;
  /** The chance of her step to or from the other end; 1 where that is an institution. */
  readonly probability: number;
}

/** How one end and the institution find each other: over the first of these, else over the next. */
export interface MediationPath {
  readonly direction: MediationDirection;
  /** The parent or other institution at the far end. */
  readonly end: string;
  /** The best mediator. */
  readonly through: Mediator;
  /** The others, the surest first. */
  readonly alternates: readonly Mediator[];
}

/** How the key group and an institution find each other. */
export interface Mediation {
  readonly institution: string;
  readonly group: readonly string[];
  readonly asOf: string;
  /** Members of the group who have a tie with the institution themselves. */
  readonly direct: readonly string[];
  readonly paths: readonly MediationPath[];
  /** Per member of the group: for how many ends she is the only one who can stand between, in either direction. */
  readonly onlyThrough: Readonly<Record<string, number>>;
}

/** What mediators are asked with. */
export const mediatorParameters = {
  institution: text({ takes: ["ID"], meaning: "the institution" }),
  group: ids({ otherwise: "the first circle", meaning: "the group that would stand in between" }),
  language: languageOrWords<"mediation">(),
};

/** Between which group and which institution, on which day, in which language: see {@link mediatorParameters}. */
export interface MediatorOptions extends OptionsOf<typeof mediatorParameters> {
  readonly asOf: string;
}

/**
 * Who can stand between parents and an institution (PN-18): each path of two steps, in both directions, on which the one
 * in the middle or the one at the far end belongs to the key group. Who has a tie with the institution already needs
 * nobody in between and stands under `direct` or nowhere.
 *
 * The part follows Gould and Fernandez over parents and the kinds of institution. Unlike the measure `brokerage`, which
 * counts arcs as they were recorded, a message from an institution travels against trust, as all contact does.
 *
 * Cost O(Σ over the institution's ties of the steps beyond). Source: Gould and Fernandez (1989), doi:10.2307/270949.
 *
 * @throws ParentCirclesError `query/unknown-institution`, `query/unknown-person`, `query/unknown-parameter`,
 * `query/value-not-allowed`, `query/date-invalid`
 */
export function mediators(recorded: Network, options: MediatorOptions): Mediation {
  const network = inOrder(recorded);
  const { asOf, institution, language, ...asked } = settingsOn(mediatorParameters, options);
  if (!network.institutions.has(institution)) refuseAct("query/unknown-institution", "institution");
  const group = asked.group ?? keyFiguresOf(network, asOf).map(({ id }) => id);
  const members = checkedPeople(network, group, "group");
  const ties = mediationTiesOf(network, asOf);
  const search = { ties, institution, members, names: wordsIn(mediationWords, language).words.roles };
  const paths = [...pathsIn(search, "toInstitution"), ...pathsIn(search, "fromInstitution")];
  const onlyThrough = (id: string): number =>
    new Set(
      paths.filter(({ through, alternates }) => through.id === id && alternates.length === 0).map(({ end }) => end),
    ).size;
  return {
    institution,
    group: [...members],
    asOf,
    direct: [...members].filter(
      (id) =>
        ties.toInstitution.get(institution)?.has(id) === true ||
        ties.fromInstitution.get(institution)?.has(id) === true,
    ),
    paths,
    onlyThrough: Object.fromEntries([...members].map((id) => [id, onlyThrough(id)])),
  };
}

interface Search {
  readonly ties: MediationTies;
  readonly institution: string;
  readonly members: ReadonlySet<string>;
  readonly names: Readonly<Record<BrokerRole, string>>;
}

function pathsIn(search: Search, direction: MediationDirection): MediationPath[] {
  const { ties, institution, members } = search;
  const steps = ties[direction];
  const throughTo = new Map<string, Mediator[]>();
  for (const middle of steps.get(institution)?.keys() ?? [])
    for (const [end, probability] of steps.get(middle) ?? []) {
      const counts = members.has(middle) || members.has(end);
      if (!counts || end === institution || steps.get(institution)?.has(end) === true) continue;
      const mediator = mediatorOn(search, { direction, middle, end, probability });
      if (mediator !== undefined) throughTo.set(end, [...(throughTo.get(end) ?? []), mediator]);
    }
  return [...throughTo]
    .sort(([a], [b]) => byId(a, b))
    .map(([end, found]) => {
      const [through, ...alternates] = found.sort((a, b) => b.probability - a.probability || byId(a.id, b.id));
      return { direction, end, through: through as Mediator, alternates };
    });
}

function mediatorOn(
  { ties, institution, names }: Search,
  path: { direction: MediationDirection; middle: string; end: string; probability: number },
): Mediator | undefined {
  const [far, middle, near] = [ties.groupOf(path.end), ties.groupOf(path.middle), ties.groupOf(institution)];
  if (far === undefined || middle === undefined || near === undefined) return undefined;
  const role = path.direction === "toInstitution" ? brokerRoleOf(far, middle, near) : brokerRoleOf(near, middle, far);
  return { id: path.middle, role, roleName: names[role], probability: path.probability };
}
