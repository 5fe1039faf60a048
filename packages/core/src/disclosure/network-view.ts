import type { CalendarDate } from "../base/ids.ts";
import { tieMeanings } from "../model/tie-meanings.ts";
import type { TieType } from "../model/vocabulary.ts";
import type { TrustBand } from "../trust/band.ts";
import type { Count } from "./small-counts.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";

/** The four ways in which a network can be looked at. */
export const viewNames = ["coordinator", "keyGroup", "institution", "public"] as const;
/** One of {@link viewNames}. */
export type ViewName = (typeof viewNames)[number];

/** A person as a viewer may see her. What the viewer may not know is absent, not empty. */
export interface ViewPerson {
  readonly id: string;
  /** The display name, or the id where none is recorded. */
  readonly label: string;
  readonly role: "member" | "candidate" | "keyFigure" | "coach";
  readonly circle: "first" | "second";
  /** Absent for key figures and coaches. */
  readonly reach?: "direct" | "viaIntroduction" | "noRoute";
  /** The best route: who would ask, and through whom; absent where there is none. */
  readonly route?: { readonly asker: string; readonly via: readonly string[]; readonly probability: number };
  /** The one key figure through whom alone there is a route to her; absent with none or several. */
  readonly onlyThrough?: string;
  /** For key figures: how many people have a route through her alone. */
  readonly soleRoutes?: number;
  readonly consent?: string;
  readonly stage?: number;
  readonly protected?: true;
}

/** An institution as a viewer may see it. */
export interface ViewInstitution {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

/** A tie as a viewer may see it; the strength is there only for trust, and only for those who may know it. */
export interface ViewTie {
  /** Who trusts (or the one end of any other tie). */
  readonly from: string;
  /** Who is trusted (or the other end). */
  readonly to: string;
  readonly type: string;
  readonly band?: TrustBand;
  readonly probability?: number;
  /** 0 (sure) to 1 (nothing known). */
  readonly uncertainty?: number;
  /** The language the two speak together; `none` where they share none. */
  readonly language?: string;
}

/** Whether a tie holds both ways, whoever is named first. */
export const holdsBothWays = ({ type }: ViewTie): boolean => tieMeanings[type as TieType].isMutual === true;

/** How many there are, with small numbers suppressed where the viewer is outside the network. */
export interface ViewCounts {
  readonly firstCircle: Count;
  readonly direct: Count;
  readonly viaIntroduction: Count;
  readonly noRoute: Count;
  readonly institutions: Count;
}

/** What one viewer may see of a network: the only input of drawings, exporters and routes. */
export type NetworkView = Disclosed<{
  readonly view: ViewName;
  readonly asOf: CalendarDate;
  readonly network: { readonly id: string; readonly name: string; readonly memberLabel: string };
  readonly people: readonly ViewPerson[];
  readonly institutions: readonly ViewInstitution[];
  readonly ties: readonly ViewTie[];
  readonly counts: ViewCounts;
  /** The day of the counts: for those outside the network the last Sunday. */
  readonly countsAsOf?: CalendarDate;
}>;

/** Takes a view that a Parent Circles API sent: it has passed the door on the other side. */
export const receivedView = (json: object): NetworkView => disclosed(json) as NetworkView;
