export { type ErrorCode, errorCodes, errorTexts } from "./base/error-codes.ts";
export { describeProblem, ParentCirclesError, type Problem, problem } from "./base/errors.ts";
export { readNetwork, readNetworkText } from "./model/read-network.ts";
export { type Network, writeNetwork } from "./model/network.ts";
export type { NetworkDocument } from "./model/document.ts";
export { circlesOf } from "./circles/circles.ts";
export { reachOf } from "./circles/reach.ts";
export { identifyKeyFigures } from "./analysis/key-figures.ts";
