import type { NetworkDocument } from "@parent-circles/core";
import { useRef, useState } from "preact/hooks";
import { CallProblem } from "../../data/call-problem.ts";
import { commitImport, tryImport } from "../../data/import-calls.ts";
import type { Import } from "../../data/shapes.ts";
import { type Doing, useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { withoutPeople } from "./without-people.ts";

/** How what was read is stored. */
export interface Storing {
  readonly doing: Doing;
  /** The ids, in the document, of those who did not want to be in it. */
  readonly returning: readonly string[];
  /** Stores all of it or nothing; of those who are returning whoever asked to, by their ids. */
  readonly store: (asked?: readonly string[]) => void;
}

/**
 * Stores a document: first tried, then kept. An answer that is lost does no harm: what was tried is not tried again, and the same
 * keeping has its effect once.
 */
export function useStoring(document: NetworkDocument, onStored: (done: Import) => void): Storing {
  const { network, sendOnce } = useVisitor();
  const doing = useDoing();
  const tried = useRef<{ readonly sent: NetworkDocument; readonly dryRun: Import } | undefined>(undefined);
  const [found, setFound] = useState<{ readonly of: NetworkDocument; readonly ids: readonly string[] }>();
  const returning = found?.of === document ? found.ids : [];
  const tryOnce = async (sent: NetworkDocument): Promise<Import> => {
    if (tried.current === undefined || JSON.stringify(tried.current.sent) !== JSON.stringify(sent)) {
      const dryRun = await sendOnce({ sent }, (key) => tryImport(network.id, sent, key));
      tried.current = { sent, dryRun };
    }
    return tried.current.dryRun;
  };
  const store = (asked?: readonly string[]) =>
    doing.start(async () => {
      const left = asked === undefined ? [] : returning.filter((id) => !asked.includes(id));
      const sent = withoutPeople(document, left);
      const { importId, report } = await tryOnce(sent);
      if (report.refused.length > 0) throw new CallProblem("", 409);
      const back = report.returning.filter(({ reason }) => reason !== "restricted");
      const idAt = (place: string): string => sent.people[Number(/\d+$/.exec(place)?.[0])]?.id ?? "";
      const unasked = back.filter(({ place }) => asked?.includes(idAt(place)) !== true);
      if (unasked.length > 0) return setFound({ of: document, ids: back.map(({ place }) => idAt(place)) });
      const kept = { importId, askedToComeBack: back.map(({ place }) => place) };
      onStored(await sendOnce({ kept }, (key) => commitImport(network.id, kept, key)));
    });
  return { doing, returning, store };
}
