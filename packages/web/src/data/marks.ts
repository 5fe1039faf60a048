import { createContext } from "preact";
import { useContext, useEffect } from "preact/hooks";
import type { PageName } from "../address/address.ts";

/** How many new things wait on pages, as far as a page has seen; nothing is asked of the server for it. */
export type Marks = Readonly<Partial<Record<PageName, number>>>;

/** The marks of the menu, and how a page that has seen what is new sets its own; set once around all pages. */
export const MarksContext = createContext<{
  readonly marks: Marks;
  readonly onSeen: (page: PageName, count: number) => void;
}>({ marks: {}, onSeen: () => {} });

/** Marks in the menu how many new things wait on a page, once that is known. */
export function useMark(page: PageName, count: number | undefined): void {
  const { onSeen } = useContext(MarksContext);
  useEffect(() => {
    if (count !== undefined) onSeen(page, count);
  }, [page, count, onSeen]);
}
