import type { Network } from "../model/network.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";

/** What everyone who works with a network may know of it as a whole. */
export interface NetworkHead {
  readonly id: string;
  readonly name: string;
  readonly memberLabel: string;
  readonly timeZone?: string;
  /** Invented people, for demonstrations. */
  readonly synthetic: boolean;
}

/** The name of a network and how it calls its members; nothing of its people. */
export const networkHeadFor = ({ id, head }: Network): Disclosed<NetworkHead> =>
  disclosed({
    id,
    name: head.name ?? id,
    memberLabel: head.labels?.member ?? "parent",
    ...(head.timeZone === undefined ? {} : { timeZone: head.timeZone }),
    synthetic: head.synthetic === true,
  });
