import type { CirclesWording } from "./wording.ts";

const parents = (count: number): string => (count === 1 ? "1 parent" : `${count} parents`);

/** English. */
export const en: CirclesWording = {
  rules: {
    mayBeAsker: {
      name: "Has agreed to take part",
      says: () => "A key figure has agreed to be in the map and is not under protection.",
      unmet: (_, who) => `${who} has not agreed to take part yet.`,
    },
    criteriaRated: {
      name: "Criteria are judged",
      says: ({ minimum }) =>
        `Development, engagement and familiarity with the host society are each judged, at ${minimum} or higher out of 3.`,
      unmet: ({ have, need }, who) => `${who}: ${have} of ${need} criteria are judged and high enough.`,
    },
    acceptedExample: {
      name: "Is an accepted example",
      says: ({ minimum }) => `At least ${parents(minimum)} named her as an example; she cannot name herself.`,
      unmet: ({ have, need }, who) => `${who} was named as an example by ${parents(have)}; ${need} are needed.`,
    },
    trustedByAnotherParent: {
      name: "Is trusted by another parent",
      says: ({ minimum }) => `She is trusted by at least ${parents(minimum)} besides herself.`,
      unmet: (_, who) => `Nobody who trusts ${who} is recorded. Talk it over: she could be a candidate for now.`,
    },
    activeCoach: {
      name: "Has an active coach",
      says: () => "The key group is coached by a professional.",
      unmet: () => "The key group has no active coach.",
    },
    keyGroupSize: {
      name: "Is a group",
      says: ({ minimum }) => `The key group has at least ${minimum} members.`,
      unmet: ({ have, need }) => `The key group has ${have} of at least ${need} members.`,
    },
    keyGroupConnected: {
      name: "Hangs together",
      says: () => "All key figures are tied to each other, directly or through one another.",
      unmet: ({ have }) => `The key group falls into ${have} groups that do not know each other.`,
    },
    coachingLogged: {
      name: "Coaching goes on",
      says: ({ minimum }) => `In the last two months there was coaching at least ${minimum} time(s).`,
      unmet: () => "No coaching session is recorded in the last two months.",
    },
  },
  health: {
    keyGroupSize: ({ count }) => `The key group has ${count === 1 ? "1 member" : `${count} members`}.`,
    keyGroupOneGroup: () => "The key figures hang together as one group.",
    keyGroupSeveralGroups: ({ count }) => `The key figures are ${count} groups that are not tied to each other.`,
    languagesServed: ({ names }) => `Parents can talk with the key group in ${names}.`,
    languagesUnserved: ({ names }) => `Parents also speak ${names}, and no key figure speaks that with them.`,
    languageDominates: ({ count, of, names }) => `${count} of ${of} key figures speak ${names} with parents.`,
    soleRoutes: ({ count, names }) =>
      `If ${names} stops, ${parents(count)} ${count === 1 ? "loses her" : "lose their"} only trusted route.`,
    noSoleRoutes: () => "No parent depends on one key figure alone.",
    coachActive: ({ names }) => `${names} coaches the key group.`,
    coachMissing: () => "The key group has no active coach. Look for one first.",
    coachingRecent: ({ count }) => `Coaching sessions in the last two months: ${count}.`,
    coachingMissing: () => "No coaching session is recorded in the last two months.",
    coachingUnknown: () => "Coaching sessions are not recorded here yet.",
  },
  withRoute: ({ withRoute, parents: all }) => `${withRoute} of ${parents(all)} have a trusted route.`,
  routesChanged: ({ gained, lost }) => `${parents(gained)} gained a trusted route, ${parents(lost)} lost it.`,
};
