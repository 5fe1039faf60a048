import type { Address, PageName } from "../address/address.ts";
import type { Visitor } from "../data/visitor.ts";
import { Link } from "../pieces/link.tsx";
import { useSpeaker } from "../words/use-speaker.ts";
import { pageTitle } from "./page-title.ts";
import { pagesFor } from "./pages-for.ts";

/** What the list of pages is made from. */
export interface PagesOfProps {
  readonly visitor: Visitor;
  readonly present: Address["page"];
}

/** The pages that this visitor has. */
export function PagesOf({ visitor, present }: PagesOfProps) {
  const { words } = useSpeaker();
  const pages = pagesFor(visitor.role);
  const here = present ?? pages[0];
  return (
    <nav class="pages" aria-label={words.frame.pages}>
      <ul>
        {pages.map((page: PageName) => (
          <li key={page}>
            <Link page={page} current={page === here}>
              {pageTitle(page, words)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
