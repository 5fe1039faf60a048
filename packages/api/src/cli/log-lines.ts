/** A log of one JSON object per line. */
export interface LogLines {
  readonly log: (entry: object) => void;
  /** Writes what is still waiting. */
  readonly flush: () => void;
}

const gatherMs = 10;

/** Lines that come within a few milliseconds are written together. */
export function logLines(write: (text: string) => void): LogLines {
  const waiting: string[] = [];
  const flush = (): void => {
    if (waiting.length > 0) write(waiting.splice(0).join("\n"));
  };
  return {
    log: (entry) => {
      if (waiting.push(JSON.stringify(entry)) === 1) setTimeout(flush, gatherMs);
    },
    flush,
  };
}
