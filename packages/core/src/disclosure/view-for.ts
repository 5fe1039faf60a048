import { calendarDate } from "../base/time.ts";
import type { CalendarDate } from "../base/ids.ts";
import { reachOf, type Reach } from "../circles/reach.ts";
import { consentStateOf, mayBe } from "../model/consent.ts";
import type { Institution, Person } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { disclosed } from "./disclosed.ts";
import type { NetworkView, ViewCounts, ViewInstitution, ViewName, ViewPerson } from "./network-view.ts";
import { exactCount, suppressSmall } from "./small-counts.ts";
import { allowedView, type Viewer } from "./viewer.ts";
import { tiesBetween } from "./view-ties.ts";
import { visibleNetwork } from "./visible-network.ts";

interface Looking {
  readonly network: Network;
  readonly asOf: CalendarDate;
  readonly reach: Reach;
  readonly viewer: Viewer;
}

/**
 * What a viewer may see of a network: the only thing that is drawn, exported or sent. The coordinator and
 * the coach see people and ties; the key group sees the first circle and counts; an institution sees counts, and by name
 * only those who agreed to that; the public sees counts.
 *
 * @throws ParentCirclesError `disclosure/not-allowed` for a view that the role may not have, `query/date-invalid`
 */
export function viewFor(network: Network, viewer: Viewer): NetworkView {
  const asOf = calendarDate(viewer.asOf);
  const view = allowedView(viewer);
  const visible = visibleNetwork(network, viewer);
  const looking: Looking = { network: visible, asOf, reach: reachOf(visible, { asOf }), viewer };
  const people = peopleIn(looking, view);
  const institutions = view === "public" ? [] : visible.rows.institutions.map(institutionShown);
  return disclosed({
    view,
    asOf,
    network: {
      id: visible.id,
      name: visible.head.name ?? visible.id,
      memberLabel: visible.head.labels?.member ?? "parent",
    },
    people,
    institutions,
    ties: tiesBetween(visible, { asOf, view, ends: new Set([...people, ...institutions].map(({ id }) => id)) }),
    counts: countsIn(looking, view),
  });
}

function peopleIn(looking: Looking, view: ViewName): ViewPerson[] {
  const { network, asOf, viewer } = looking;
  const onMap = network.rows.people.filter((person) => mayBe(person, "onMap", asOf));
  switch (view) {
    case "coordinator":
      return onMap.map((person) => personForCareTeam(looking, person));
    case "keyGroup":
      return onMap.filter(({ role }) => role === "keyFigure").map(personByName);
    case "institution":
      return onMap.filter((person) => isNamedTo(person, viewer.institution)).map(personByName);
    case "public":
      return [];
  }
}

const isNamedTo = ({ consent }: Person, institution: string | undefined): boolean =>
  institution !== undefined &&
  consent?.state === "consented" &&
  consent.scopes?.includes(`nameToInstitution:${institution}`) === true;

const personByName = ({ id, displayName, role = "member" }: Person): ViewPerson => ({
  id,
  label: displayName ?? id,
  role,
  circle: role === "keyFigure" ? "first" : "second",
});

function personForCareTeam({ reach, asOf }: Looking, person: Person): ViewPerson {
  const reached = reach.people[person.id];
  const soleRoutes = reach.soleRoutes[person.id];
  return {
    ...personByName(person),
    ...(reached === undefined ? {} : { reach: reached.state }),
    ...(reached === undefined || reached.asker === null
      ? {}
      : { route: { asker: reached.asker, via: reached.via, probability: reached.probability } }),
    ...(reached === undefined || reached.onlyThrough === null ? {} : { onlyThrough: reached.onlyThrough }),
    ...(soleRoutes === undefined ? {} : { soleRoutes }),
    consent: consentStateOf(person, asOf),
    ...(person.stage === undefined ? {} : { stage: person.stage }),
    ...(person.protected === true ? { protected: true as const } : {}),
  };
}

const institutionShown = ({ id, name, kind }: Institution): ViewInstitution => ({ id, label: name ?? id, kind });

function countsIn({ network, reach, asOf }: Looking, view: ViewName): ViewCounts {
  const firstCircle = network.rows.people.filter(
    (person) => person.role === "keyFigure" && mayBe(person, "onMap", asOf),
  ).length;
  const counts = { ...reach.counts, firstCircle };
  const institutions = exactCount(network.rows.institutions.length);
  if (view !== "coordinator") return { ...suppressSmall(counts, network.settings.smallCount), institutions };
  return {
    firstCircle: exactCount(firstCircle),
    direct: exactCount(counts.direct),
    viaIntroduction: exactCount(counts.viaIntroduction),
    noRoute: exactCount(counts.noRoute),
    institutions,
  };
}
