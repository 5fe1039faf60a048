/** Every text of the drawing in one language; `{name}` and the like are filled in by `fill`. */
export interface Words {
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  /** {network} {date} */
  readonly title: string;
  readonly subtitle: string;
  readonly asOf: string;
  readonly confidential: string;
  /** Between two items of a list in a sentence. */
  readonly comma: string;
  readonly rings: {
    readonly first: string;
    readonly direct: string;
    readonly viaIntroduction: string;
    readonly noRoute: string;
    readonly institutions: string;
  };
  /** What one person is: {name} */
  readonly spoken: {
    readonly keyFigure: string;
    readonly candidate: string;
    readonly coach: string;
    readonly secondCircle: string;
    /** {name} {count} */
    readonly group: string;
    /** The name of the group of those without ties. */
    readonly apart: string;
    readonly direct: string;
    readonly viaIntroduction: string;
    readonly noRoute: string;
    readonly institution: string;
    /** {count} */
    readonly soleRoutes: string;
    readonly someone: string;
  };
  readonly legend: {
    readonly heading: string;
    readonly keyFigure: string;
    readonly candidate: string;
    readonly coach: string;
    readonly secondCircle: string;
    readonly group: string;
    readonly direct: string;
    readonly viaIntroduction: string;
    readonly noRoute: string;
    readonly institution: string;
    readonly arrow: string;
    readonly strong: string;
    readonly fair: string;
    readonly weak: string;
    readonly unknown: string;
    readonly old: string;
    readonly list: string;
  };
  readonly sheet: {
    readonly heading: string;
    readonly neighbourhood: string;
    readonly date: string;
    readonly together: string;
    readonly hint: string;
  };
  readonly counts: {
    /** {limit} */
    readonly fewerThan: string;
    readonly withheld: string;
  };
  readonly description: {
    /** {count} */
    readonly first: string;
    readonly direct: string;
    readonly viaIntroduction: string;
    readonly noRoute: string;
    readonly institutions: string;
    readonly arrows: string;
    /** {list} */
    readonly soleRoutes: string;
    readonly nobody: string;
  };
}
