import type { PageName } from "../address/address.ts";
import { useContext } from "preact/hooks";
import { MarksContext } from "../data/marks.ts";
import { Link } from "../pieces/link.tsx";
import { PageSign } from "../pieces/page-sign.tsx";
import { useSpeaker } from "../words/use-speaker.ts";
import type { MenuGroup } from "./menu.ts";
import { pageTitle } from "./page-title.ts";

/** What the menu is made from. */
export interface PagesOfProps {
  readonly menu: readonly MenuGroup[];
  readonly present: PageName | "notFound" | undefined;
  readonly unfolded: boolean;
}

// As many as lie side by side under a thumb.
const mostTabs = 4;

/** The menu; on a phone unfolded by its button, or as tabs under the thumb where it is short. */
export function PagesOf({ menu, present, unfolded }: PagesOfProps) {
  const { words } = useSpeaker();
  const { marks } = useContext(MarksContext);
  const areTabs = menu.length > 1 && menu.length <= mostTabs;
  return (
    <nav class={`pages ${areTabs ? "tabs" : unfolded ? "" : "folded"}`} aria-label={words.frame.pages}>
      <ul>
        {menu.map((group) => (
          <li key={group[0]}>
            <Link page={group[0] as PageName} current={currentIn(group, present)}>
              {areTabs && <PageSign page={group[0] as PageName} />}
              <span class="menu-title">{pageTitle(group[0] as PageName, words)}</span>
              <Mark count={marks[group[0] as PageName] ?? 0} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many new things wait there; nothing where none do. */
function Mark({ count }: { count: number }) {
  const { words, say } = useSpeaker();
  if (count === 0) return null;
  return (
    <span class="menu-mark">
      <span class="unseen">{say(words.frame.new, { count })}</span>
      <span aria-hidden="true">{count}</span>
    </span>
  );
}

/** The other pages of the group in which the present page is. */
export function PagesInside({ menu, present }: Omit<PagesOfProps, "unfolded">) {
  const { words } = useSpeaker();
  const group = menu.find((pages) => pages.some((page) => page === present)) ?? [];
  if (group.length < 2) return null;
  return (
    <nav class="inside" aria-label={pageTitle(group[0] as PageName, words)}>
      <ul>
        {group.map((page) => (
          <li key={page}>
            <Link page={page} current={page === present}>
              {pageTitle(page, words)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currentIn(group: MenuGroup, present: PagesOfProps["present"]): boolean | "within" {
  if (group[0] === present) return true;
  return group.some((page) => page === present) ? "within" : false;
}
