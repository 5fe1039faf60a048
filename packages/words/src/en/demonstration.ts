import type { Demonstration } from "../nl/demonstration.ts";

/** The links into a demonstration, in English. */
export const demonstration: Demonstration = {
  title: "Parent Circles: demonstration",
  heading: "Parent Circles: invented neighbourhoods",
  roles: {
    coordinator: "coordinator",
    coach: "coach",
    keyFigure: "key figure",
    institution: "institution",
    intake: "referrer",
    auditor: "auditor",
    self: "parent herself",
    public: "everyone",
  },
};
