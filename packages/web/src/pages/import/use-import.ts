import type { ImportFile } from "@parent-circles/core/intake";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Doing, useDoing } from "../../data/use-doing.ts";
import type { View } from "../../data/shapes.ts";
import { useSpeaker } from "../../words/use-speaker.ts";
import type { SheetsAsked, SheetsRead } from "./asked.ts";
import { openReader } from "./sheet-reader.ts";

/** What she said so far of the files that she chose. */
export type SaidSoFar = Pick<SheetsAsked, "files" | "mapping" | "answers" | "leaveOut" | "said" | "mostTalks">;

/** What she chose, what was read of it, and how it is read again after she says more. */
export interface ReadingIn {
  readonly said: SaidSoFar;
  readonly read: SheetsRead | undefined;
  readonly reading: Doing;
  /** Reads again with what she says now. */
  readonly say: (more: Partial<SaidSoFar>) => void;
  readonly choose: (files: readonly ImportFile[]) => void;
}

const nothingSaid: SaidSoFar = { files: [], mapping: {}, answers: {}, leaveOut: [], said: {}, mostTalks: undefined };

/** Reads her files on her own computer, again whenever she says something more; what was read before stays until then. */
export function useImport(view: View, sensitive: readonly string[]): ReadingIn {
  const { language } = useSpeaker();
  const reader = useMemo(openReader, []);
  useEffect(() => reader.close, [reader]);
  const [said, setSaid] = useState(nothingSaid);
  const [read, setRead] = useState<SheetsRead>();
  const reading = useDoing();
  const readIn = useRef(language);
  const known = view.people.map(({ id, label }) => ({ id, displayName: label }));
  const readWith = (now: SaidSoFar) =>
    reading.start(async () => {
      readIn.current = language;
      setRead(
        await reader.read({ ...now, asOf: view.asOf, network: { id: view.network.id }, known, sensitive, language }),
      );
    });
  // Another language words the same problems anew.
  useEffect(() => {
    if (said.files.length > 0 && readIn.current !== language) readWith(said);
  }, [language]);
  const set = (now: SaidSoFar) => {
    setSaid(now);
    readWith(now);
  };
  return {
    said,
    read: said.files.length === 0 ? undefined : read,
    reading,
    say: (more) => set({ ...said, ...more }),
    choose: (files) => {
      setRead(undefined);
      if (files.length === 0) setSaid(nothingSaid);
      else set({ ...nothingSaid, files });
    },
  };
}
