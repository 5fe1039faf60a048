import type { Circles } from "../nl/circles.ts";

/** The circles in English. */
export const circles: Circles = {
  parents: { one: "{count} parent", other: "{count} parents" },
  rules: {
    mayBeAsker: {
      name: "Has agreed to take part",
      says: "A key figure has agreed to be in the map and is not under protection.",
      unmet: "{who} has not agreed to take part yet.",
    },
    criteriaRated: {
      name: "Criteria are judged",
      says: "Development, engagement and familiarity with the host society are each judged, at {minimum} or higher out of 3.",
      unmet: "{who}: {count} of {need} criteria are judged and high enough.",
    },
    acceptedExample: {
      name: "Is an accepted example",
      says: "At least {parents} named her as an example; she cannot name herself.",
      unmet: "{who} was named as an example by {parents}; {need} are needed.",
    },
    trustedByAnotherParent: {
      name: "Is trusted by another parent",
      says: "She is trusted by at least {parents} besides herself.",
      unmet: "Nobody who trusts {who} is recorded. Talk it over: she could be a candidate for now.",
    },
    activeCoach: {
      name: "Has an active coach",
      says: "The key group is coached by a professional.",
      unmet: "The key group has no active coach.",
    },
    keyGroupSize: {
      name: "Is a group",
      says: "The key group has at least {minimum} members.",
      unmet: "The key group has {count} of at least {need} members.",
    },
    keyGroupConnected: {
      name: "Hangs together",
      says: "All key figures are tied to each other, directly or through one another.",
      unmet: "The key group falls into {count} groups that do not know each other.",
    },
    coachingLogged: {
      name: "Coaching goes on",
      says: "In the last two months there was coaching at least {minimum} time(s).",
      unmet: "No coaching session is recorded in the last two months.",
    },
  },
  health: {
    keyGroupSize: { one: "The key group has {count} member.", other: "The key group has {count} members." },
    keyGroupOneGroup: "The key figures hang together as one group.",
    keyGroupSeveralGroups: "The key figures are {count} groups that are not tied to each other.",
    languagesServed: "Parents can talk with the key group in {names}.",
    languagesUnserved: "Parents also speak {names}, and no key figure speaks that with them.",
    languageDominates: "{count} of {of} key figures speak {names} with parents.",
    soleRoutes: {
      one: "If {names} stops, {parents} loses her only trusted route.",
      other: "If {names} stops, {parents} lose their only trusted route.",
    },
    noSoleRoutes: "No parent depends on one key figure alone.",
    coachActive: "{names} coaches the key group.",
    coachMissing: "The key group has no active coach. Look for one first.",
    coachingRecent: "Coaching sessions in the last two months: {count}.",
    coachingMissing: "No coaching session is recorded in the last two months.",
    coachingUnknown: "Coaching sessions are not recorded here yet.",
  },
  withRoute: {
    one: "{count} of {parents} has a trusted route.",
    other: "{count} of {parents} have a trusted route.",
  },
  routesChanged: "{gained} gained a trusted route, {lost} lost it.",
};
