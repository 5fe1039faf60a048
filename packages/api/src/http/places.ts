import { HttpError } from "../wire/http-error.ts";

/** A number of places that are taken, given back, and waited for. */
export interface Places {
  /**
   * Waits for a place and gives what gives it back. Those who wait get one in turn, whoever has waited less often first.
   *
   * @throws HttpError `http/busy` where too many wait already, or after too long
   */
  take(who: string): Promise<() => void>;
}

/** How many places there are, and how long one waits for them. */
export interface PlacesOptions {
  readonly most: number;
  /** How many at most for one and the same; all of them unless given. */
  readonly mostEach?: number;
  /** How many may wait for one and the same; any number unless given. */
  readonly mostWaiting?: number;
  /** For how long one waits; for ever unless given. */
  readonly longestMs?: number;
}

interface Waiting {
  readonly who: string;
  readonly begin: () => void;
}

/** Makes places that are free. */
export function places({ most, mostEach = most, mostWaiting = Infinity, longestMs }: PlacesOptions): Places {
  const taken = new Map<string, number>();
  const queues = new Map<string, Waiting[]>();
  let free = most;
  const mayTake = (who: string): boolean => free > 0 && (taken.get(who) ?? 0) < mostEach;
  const occupy = (who: string): (() => void) => {
    free -= 1;
    taken.set(who, (taken.get(who) ?? 0) + 1);
    let isMine = true;
    return () => {
      if (!isMine) return;
      isMine = false;
      free += 1;
      const left = (taken.get(who) ?? 1) - 1;
      if (left > 0) taken.set(who, left);
      else taken.delete(who);
      letIn();
    };
  };
  const letIn = (): void => {
    const who = [...queues.keys()].find(mayTake);
    if (who === undefined) return;
    const [next, ...others] = queues.get(who) ?? [];
    // To the end of the line: everybody else who waits comes before her second call.
    queues.delete(who);
    if (others.length > 0) queues.set(who, others);
    next?.begin();
  };
  const leave = (waiting: Waiting): void => {
    const others = (queues.get(waiting.who) ?? []).filter((one) => one !== waiting);
    if (others.length > 0) queues.set(waiting.who, others);
    else queues.delete(waiting.who);
  };
  const wait = (who: string): Promise<() => void> =>
    new Promise((resolve, reject) => {
      const begin = (): void => {
        clearTimeout(timer);
        resolve(occupy(who));
      };
      const waiting = { who, begin };
      const giveUp = (): void => {
        leave(waiting);
        reject(busy());
      };
      const timer = longestMs === undefined ? undefined : setTimeout(giveUp, longestMs);
      queues.set(who, [...(queues.get(who) ?? []), waiting]);
    });
  return {
    take: async (who) => {
      const queue = queues.get(who);
      if (queue === undefined && mayTake(who)) return occupy(who);
      if ((queue?.length ?? 0) >= mostWaiting) throw busy();
      return wait(who);
    },
  };
}

const secondsLater = 5;

/** The refusal of whoever should come back a little later. */
export const busy = (): HttpError =>
  new HttpError([{ code: "http/busy", place: "", details: { seconds: secondsLater } }]);
