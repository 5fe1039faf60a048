/** The pages with which a network begins, the one that most have a sheet for first. */
export const firstWays = ["import", "interview", "people"] as const;
