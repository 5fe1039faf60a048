import { calendarDate } from "../base/time.ts";
import type { CalendarDate } from "../base/ids.ts";
import { reachOf, type Reach } from "../circles/reach.ts";
import { consentStateOf, mayBe, scopesOn } from "../model/consent.ts";
import type { Institution, Person } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { circleCells } from "./cells.ts";
import { disclosed } from "./disclosed.ts";
import type { NetworkView, ViewCounts, ViewInstitution, ViewName, ViewPerson } from "./network-view.ts";
import { cellsOutside, circlesOutside, countedOn } from "./publication.ts";
import { countsForCareTeam, countsForKeyGroup, countsForOutsiders } from "./view-counts.ts";
import { allowedView, rowOf, type Viewer } from "./viewer.ts";
import { tiesBetween } from "./view-ties.ts";
import { visibleNetwork } from "./visible-network.ts";

interface Looking {
  readonly network: Network;
  readonly asOf: CalendarDate;
  readonly viewer: Viewer;
}

/**
 * What a viewer may see of a network: the only thing that is drawn, exported or sent. The coordinator and
 * the coach see people and ties; the key group sees the first circle and counts; an institution sees counts, and by name
 * only those who agreed to that; the public sees counts.
 *
 * @throws ParentCirclesError `disclosure/not-allowed` for a view that the role may not have, `query/date-invalid`
 */
export function viewFor(recorded: Network, viewer: Viewer): NetworkView {
  const network = inOrder(recorded);
  const asOf = calendarDate(viewer.asOf);
  const view = allowedView(viewer);
  const visible = visibleNetwork(network, viewer);
  const people = peopleIn({ network: visible, asOf, viewer }, view);
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
    counts: countsIn({ network: visible, asOf, viewer }, view),
    countsAsOf: isOutside(view) ? countedOn(viewer) : asOf,
  });
}

const isOutside = (view: ViewName): boolean => view === "institution" || view === "public";

function countsIn({ network, asOf, viewer }: Looking, view: ViewName): ViewCounts {
  if (view === "coordinator") return countsForCareTeam(network, circleCells(network, asOf));
  if (view === "keyGroup") return countsForKeyGroup(network, circleCells(network, asOf));
  const cells = cellsOutside(
    viewer,
    ({ circles }) => circles,
    (day) => circlesOutside(network, day),
  );
  const isKeyGroup = rowOf(viewer.role).standing === "keyGroup";
  return countsForOutsiders(network, cells, {
    named: namedOutside(network, asOf),
    ...(isKeyGroup ? { within: countsForKeyGroup(network, circleCells(network, asOf)) } : {}),
  });
}

/** How many key figures, and how many others, that institution knows by name which knows the most. */
function namedOutside(network: Network, asOf: CalendarDate): { keyFigures: number; others: number } {
  const named = { keyFigures: 0, others: 0 };
  for (const { id } of network.rows.institutions) {
    const people = network.rows.people.filter((one) => mayBe(one, "onMap", asOf) && isNamedTo(one, id, asOf));
    const keyFigures = people.filter((one) => roleOn(one, asOf) === "keyFigure").length;
    named.keyFigures = Math.max(named.keyFigures, keyFigures);
    named.others = Math.max(named.others, people.length - keyFigures);
  }
  return named;
}

function peopleIn(looking: Looking, view: ViewName): ViewPerson[] {
  const { network, asOf, viewer } = looking;
  const onMap = network.rows.people.filter((person) => mayBe(person, "onMap", asOf));
  switch (view) {
    case "coordinator": {
      const reach = reachOf(network, { asOf });
      return onMap.map((person) => personForCareTeam(person, asOf, reach));
    }
    case "keyGroup":
      return onMap.filter((person) => roleOn(person, asOf) === "keyFigure").map((person) => personByName(person, asOf));
    case "institution":
      return onMap
        .filter((person) => isNamedTo(person, viewer.institution, asOf))
        .map((person) => personForOutsiders(person, asOf));
    case "public":
      return [];
  }
}

const isNamedTo = (person: Person, institution: string | undefined, asOf: CalendarDate): boolean =>
  institution !== undefined &&
  consentStateOf(person, asOf) === "consented" &&
  scopesOn(person, asOf).includes(`nameToInstitution:${institution}`);

function personByName(person: Person, asOf: CalendarDate): ViewPerson {
  const role = roleOn(person, asOf);
  const circle = role === "keyFigure" ? "first" : "second";
  return { id: person.id, label: person.displayName ?? person.id, role, circle };
}

/** That somebody is being considered as a key figure is for the network itself. */
function personForOutsiders(person: Person, asOf: CalendarDate): ViewPerson {
  const shown = personByName(person, asOf);
  return shown.role === "candidate" ? { ...shown, role: "member" } : shown;
}

function personForCareTeam(person: Person, asOf: CalendarDate, { people, soleRoutes }: Reach): ViewPerson {
  // An id may be spelled like something that every object has: `constructor`.
  const reached = Object.hasOwn(people, person.id) ? people[person.id] : undefined;
  const sole = Object.hasOwn(soleRoutes, person.id) ? soleRoutes[person.id] : undefined;
  return {
    ...personByName(person, asOf),
    ...(reached === undefined ? {} : { reach: reached.state }),
    ...(reached === undefined || reached.asker === null
      ? {}
      : { route: { asker: reached.asker, via: reached.path.slice(1, -1), probability: reached.probability } }),
    ...(reached === undefined || reached.onlyThrough === null ? {} : { onlyThrough: reached.onlyThrough }),
    ...(sole === undefined ? {} : { soleRoutes: sole }),
    consent: consentStateOf(person, asOf),
    ...(person.stage === undefined ? {} : { stage: person.stage }),
    ...(person.protected === true ? { protected: true as const } : {}),
  };
}

const institutionShown = ({ id, name, kind }: Institution): ViewInstitution => ({ id, label: name ?? id, kind });
