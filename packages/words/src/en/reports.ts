import type { Reports } from "../nl/reports.ts";

/** The reports in English. */
export const reports: Reports = {
  titles: {
    activities: "What the activities were for",
    attendance: "How many people came",
    burden: "What is asked of whom",
    calibration: "How well the chances fitted",
    clocks: "What the clocks will do next",
    coaching: "Coaching, month by month",
    comparison: "What changed between two days",
    cooperation: "Cooperation with institutions",
    "coverage-by-language": "Who can be asked in which language",
    "help-questions": "The help questions, and what became of them",
    institution: "The part of one institution",
    "learned-rates": "What the network learned from outcomes",
    mediators: "Who can mediate with an institution",
    participation: "How far parents have come, in numbers",
    "reach-in-language": "Reach in one language, in numbers",
    structure: "The bare structure, for research",
    "trusted-routes": "How many parents have a trusted route, over time",
  },
};
