import type { Translated } from "../text.ts";

/** The page that lists the links into a demonstration. */
export type Demonstration = Translated<typeof demonstration>;

/** The links into a demonstration, in Dutch. */
export const demonstration = {
  title: "Parent Circles: demonstratie",
  heading: "Parent Circles: verzonnen buurten",
  /** Who looks. */
  roles: {
    coordinator: "coördinator",
    coach: "begeleider",
    keyFigure: "sleutelfiguur",
    institution: "instelling",
    intake: "doorverwijzer",
    auditor: "auditor",
    self: "ouder zelf",
    public: "iedereen",
  },
};
