import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { CallProblem } from "./call-problem.ts";
import { fetchNetwork, fetchSession } from "./network-calls.ts";
import { randomKey, type SendOnce, sendingOnce } from "./send-once.ts";
import type { NetworkHead, Session } from "./shapes.ts";

/** Who looks at the pages, and at which network. */
export interface Visitor extends Pick<
  Session,
  | "role"
  | "person"
  | "institution"
  | "mustChoosePassword"
  | "mustSetSecondFactor"
  | "recoveryCodesLeft"
  | "hasPasskey"
  | "hasPassword"
> {
  readonly network: NetworkHead;
  /** Whether anybody has made the network yet; until then it is called as its address is. */
  readonly isMade: boolean;
  /** With this she sends; what she sent is forgotten when she leaves. */
  readonly sendOnce: SendOnce;
}

/** Who is signed in; `undefined` when nobody is. */
export async function fetchVisitor(): Promise<Visitor | undefined> {
  try {
    const session = await fetchSession();
    const network = isHalfIn(session) ? undefined : await networkOf(session);
    const head = network ?? { id: session.networkId, name: session.networkId, memberLabel: "", synthetic: false };
    return { ...session, network: head, isMade: network !== undefined, sendOnce: sendingOnce(randomKey) };
  } catch (problem) {
    if (problem instanceof CallProblem && problem.status === 401) return undefined;
    throw problem;
  }
}

/** Whether she has to choose a password or set up her second factor first: nothing of a network is answered before. */
export const isHalfIn = ({
  mustChoosePassword,
  mustSetSecondFactor,
}: Pick<Session, "mustChoosePassword" | "mustSetSecondFactor">): boolean =>
  mustChoosePassword === true || mustSetSecondFactor === true;

async function networkOf({ networkId }: Session): Promise<NetworkHead | undefined> {
  try {
    return await fetchNetwork(networkId);
  } catch (problem) {
    if (problem instanceof CallProblem && problem.status === 404) return undefined;
    throw problem;
  }
}

/** Who looks; set once around the pages of a role. */
export const VisitorContext = createContext<Visitor | undefined>(undefined);

/** Who looks, on a page that only a visitor with a role can open. */
export function useVisitor(): Visitor {
  const visitor = useContext(VisitorContext);
  if (visitor === undefined) throw new CallProblem("http/not-signed-in", 401);
  return visitor;
}
