/** The texts around the map in one language. */
export interface MapWords {
  readonly map: string;
  /** How the arrow keys work, read once by a screen reader. */
  readonly mapHelp: string;
  readonly table: string;
  readonly search: string;
  readonly show: string;
  /** {shown} {all} */
  readonly shownOf: string;
  readonly clear: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeMap: string;
  readonly left: string;
  readonly right: string;
  readonly up: string;
  readonly down: string;
  readonly print: string;
  readonly legend: string;
  /** Which letters do what. */
  readonly shortcuts: string;
  readonly trusts: string;
  readonly trustedBy: string;
  readonly nobodyKnown: string;
  readonly around: string;
  readonly route: string;
  readonly stops: string;
  readonly coverage: string;
  /** {asker} {target} */
  readonly routeDirect: string;
  /** {asker} {via} {target} */
  readonly routeVia: string;
  /** {name} */
  readonly routeNone: string;
  /** {name} {list} */
  readonly stopsLost: string;
  readonly stopsNone: string;
  /** {name} {count} */
  readonly successor: string;
  /** {list} */
  readonly couldTakeOver: string;
  /** Said where the library's answer is not at hand. */
  readonly bestRoutesOnly: string;
  /** {direct} {via} {none} */
  readonly covered: string;
  readonly day: string;
  /** Why the days cannot be moved through; {most} */
  readonly daysOfFew: string;
  readonly name: string;
  readonly place: string;
  /** {count} */
  readonly groupOf: string;
  readonly openGroup: string;
  readonly allGroups: string;
  /** {percent} */
  readonly working: string;
}
