/**
 * The typed client at its old name: the same as `@parent-circles/client`, which needs no server beside it.
 *
 * @deprecated Import from `@parent-circles/client`: version 0.2 is the last that has this entry.
 */
export {
  /** @deprecated Import it from `@parent-circles/client`. */
  createClient,
  /** @deprecated Import it from `@parent-circles/client`. */
  type ParentCirclesClient,
  /** @deprecated Import it from `@parent-circles/client`. */
  type ParentCirclesClientOptions,
  /** @deprecated Import it from `@parent-circles/client`. */
  type Schemas,
} from "@parent-circles/client";
