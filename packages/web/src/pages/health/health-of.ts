import { namesIn } from "../../data/names.ts";
import type { Circles, Reach, View } from "../../data/shapes.ts";
import type { Speaker } from "../../words/speaker.ts";

/** How a network is doing, in sentences. */
export interface Health {
  readonly summary: string;
  /** How parents can be reached, and how large the group is. */
  readonly details: readonly string[];
  /** For whom somebody is the only route, the most first; else that nobody is, or that there are no routes yet. */
  readonly soleRoutes: readonly { readonly person?: string; readonly text: string }[];
  readonly hangsOnOne: boolean;
  /** What the method's rules find. */
  readonly findings: readonly string[];
}

/** What health is told from. */
export interface HealthInput {
  readonly circles: Circles;
  readonly reach: Reach;
  readonly view: View;
}

/** Tells how a network is doing: who can be asked, the size of the group, and what hangs on one person. */
export function healthOf({ circles, reach, view }: HealthInput, { words, say }: Speaker): Health {
  const { health } = words;
  const nameOf = namesIn(view);
  const { direct, viaIntroduction, noRoute } = reach.counts;
  const { interviewed, partlyInterviewed, notAsked } = reach.restsOn;
  const reached = direct + viaIntroduction;
  const soleRoutes = Object.entries(reach.soleRoutes)
    .filter(([, people]) => people > 0)
    .sort(([a, most], [b, next]) => next - most || nameOf(a).localeCompare(nameOf(b)))
    .map(([id, people]) => ({ person: id, text: say(health.sole, { count: people, name: nameOf(id) }) }));
  return {
    summary: say(health.reached, { reached, total: reached + noRoute }),
    details: [
      say(health.direct, { count: direct }),
      say(health.introduced, { count: viaIntroduction }),
      noRoute === 0 && reached > 0 ? health.allReached : say(health.noRoute, { count: noRoute }),
      ...(reached === 0 ? [health.noneReached] : []),
      say(health.group, { count: circles.firstCircle.length }),
      say(health.expected, { count: Math.round(reach.expectedCoverage) }),
      say(health.restsOn, { interviewed, partly: partlyInterviewed, notAsked }),
    ],
    soleRoutes: soleRoutes.length > 0 ? soleRoutes : [{ text: reached > 0 ? health.soleNone : health.soleNotYet }],
    hangsOnOne: soleRoutes.length > 0,
    findings: circles.findings.map(({ text }) => text),
  };
}
