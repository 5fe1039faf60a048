import type { Translated } from "../text.ts";

/**
 * The words that texts for parents leave out, by what is wrong with them: phrases with commas between, a star for every
 * ending. They press, label people, blame or judge how they raise their children (PN-31), tell of a child's affairs, or
 * are what only officials say.
 */
export type Linter = Translated<typeof linter>;

/** Words to be left out in Dutch. */
export const linter = {
  pressure: "moet, moeten, verplicht*, verwacht* van u, dient u, hoort u te, eis*, laatste kans",
  label:
    "probleemgezin*, probleemouder*, probleemkind*, probleemjongere*, probleemwijk*, probleemgeval*, moeilijk bereikbar*, onbereikbare ouders, onbereikbare gezinnen, doelgroep*, risicogezin*, kwetsbar*, zwakke ouders, zwakke gezinnen, achterstandsgezin*, achterstandswijk*, allochto*, laagopgeleid*",
  blame:
    "slechte moeder*, slechte ouder*, verwaarlo*, uw fout, jouw fout, uw schuld, jouw schuld, eigen schuld, schuldig, tekort schiet*, ouderwetse opvoeding, achterlijk*, te streng*, verwend, verwende, verwent haar*, verwent uw*, uw cultuur, integreren, niet goed opgevoed",
  childsAffairs:
    "cijfers, rapport*, gedragsprobleem*, zorgen over uw kind, leerachterstand*, verzuim*, diagnose*, toetsresultat*",
  officialese:
    "participer*, participatie, faciliter*, signaler*, stakeholder*, traject*, interventie*, implementer*, educatief partnerschap, betrokkenheid vergroten",
};
