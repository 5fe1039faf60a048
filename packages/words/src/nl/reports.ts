import type { Translated } from "../text.ts";

/** What the reports are called. */
export type Reports = Translated<typeof reports>;

/** The reports in Dutch. */
export const reports = {
  /** By the name of the report in its address. */
  titles: {
    activities: "Waar de activiteiten voor waren",
    attendance: "Hoeveel mensen kwamen",
    burden: "Wat er van wie gevraagd wordt",
    calibration: "Hoe goed de kansen klopten",
    clocks: "Wat de termijnen binnenkort doen",
    coaching: "Begeleiding per maand",
    comparison: "Wat er veranderd is tussen twee dagen",
    cooperation: "Samenwerking met instellingen",
    "coverage-by-language": "Wie in welke taal gevraagd kan worden",
    "help-questions": "De hulpvragen en wat ermee gebeurde",
    institution: "Het aandeel van een instelling",
    "learned-rates": "Wat het netwerk van uitkomsten leerde",
    mediators: "Wie kan bemiddelen met een instelling",
    participation: "Hoe ver ouders zijn, in aantallen",
    "reach-in-language": "Bereik in één taal, in aantallen",
    structure: "De kale structuur, voor onderzoek",
    "trusted-routes": "Hoeveel ouders een vertrouwde route hebben, door de tijd",
  },
};
