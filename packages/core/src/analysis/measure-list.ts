import { articulation } from "./measures/articulation.ts";
import { betweenness } from "./measures/betweenness.ts";
import { brokerage } from "./measures/brokerage.ts";
import { closeness } from "./measures/closeness.ts";
import { components } from "./measures/components.ts";
import { constraint } from "./measures/constraint.ts";
import { coverage } from "./measures/coverage.ts";
import { degree } from "./measures/degree.ts";
import { density } from "./measures/density.ts";
import { diffusion } from "./measures/diffusion.ts";
import { eIIndex } from "./measures/e-i-index.ts";
import { effectiveSize } from "./measures/effective-size.ts";
import { eigenvector } from "./measures/eigenvector.ts";
import { gossipNominations } from "./measures/gossip-nominations.ts";
import { kCore } from "./measures/k-core.ts";
import { kppNeg } from "./measures/kpp-neg.ts";
import { kppNegDistance } from "./measures/kpp-neg-distance.ts";
import { kppPos } from "./measures/kpp-pos.ts";
import { kppPosReach } from "./measures/kpp-pos-reach.ts";
import { pagerank } from "./measures/pagerank.ts";
import { reachDirect } from "./measures/reach-direct.ts";
import { reachIntroduced } from "./measures/reach-introduced.ts";
import { reciprocity } from "./measures/reciprocity.ts";
import { trustNominations } from "./measures/trust-nominations.ts";

/** Every measure, once, in the order of the docs. */
export const measureList = [
  trustNominations,
  gossipNominations,
  reachDirect,
  reachIntroduced,
  coverage,
  kppPosReach,
  kppPos,
  kppNeg,
  kppNegDistance,
  diffusion,
  constraint,
  effectiveSize,
  brokerage,
  kCore,
  density,
  reciprocity,
  components,
  articulation,
  eIIndex,
  degree,
  betweenness,
  closeness,
  eigenvector,
  pagerank,
] as const;
