import { mayDo } from "@parent-circles/core";
import { type Catalogue, pagesHelpWords } from "@parent-circles/words";
import { useContext } from "preact/hooks";
import { VisitorContext } from "../data/visitor.ts";
import { useWords } from "../words/use-words.ts";

/** A page of which the help speaks. */
export type HelpedPage = keyof Catalogue["pagesHelp"]["pages"];

/** Three sentences on a page, and whom to ask: whoever lets others in asks the operator, everybody else her coordinator. */
export function HelpText({ page }: { page: HelpedPage }) {
  const { pages, ask } = useWords(pagesHelpWords);
  const visitor = useContext(VisitorContext);
  const asksOperator = page === "first" || (visitor !== undefined && mayDo(visitor.role, "inviteUsers"));
  return (
    <>
      <p>{pages[page]}</p>
      <p>{asksOperator ? ask.operator : ask.coordinator}</p>
    </>
  );
}
