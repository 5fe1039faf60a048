import { refuse } from "../base/errors.ts";
import type { Person } from "./document.ts";
import type { Network } from "./network.ts";

/** The person with an id; `query/unknown-person` at `place` when there is none. */
export const findPerson = (network: Network, id: string, place = "person"): Person =>
  network.people.get(id) ?? refuse("query/unknown-person", place);
