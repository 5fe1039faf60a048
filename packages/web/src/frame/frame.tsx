import type { ComponentChildren } from "preact";
import type { Address } from "../address/address.ts";
import { isHalfIn, type Visitor } from "../data/visitor.ts";
import { CirclesSign } from "../pieces/circles-sign.tsx";
import { LanguageChoice } from "../pieces/language-choice.tsx";
import { Link } from "../pieces/link.tsx";
import { useSpeaker } from "../words/use-speaker.ts";
import { menuOf } from "./menu.ts";
import { PagesInside, PagesOf } from "./pages-of.tsx";
import { RoleLine } from "./role-line.tsx";
import { useUnfolded } from "./use-unfolded.ts";

/** What stands around every page. */
export interface FrameProps {
  readonly address: Address;
  readonly visitor: Visitor | undefined;
  readonly onLeft: () => void;
  readonly children: ComponentChildren;
}

/** The top with languages and menu, which a phone folds for whoever is signed in, the content, and the foot. */
export function Frame({ address, visitor, onLeft, children }: FrameProps) {
  const { words, language } = useSpeaker();
  const { frame } = words;
  const { unfolded, toggle } = useUnfolded();
  const hasPages = visitor !== undefined && !isHalfIn(visitor) && visitor.isMade;
  const menu = hasPages ? menuOf(visitor.role) : [];
  const present = address.page ?? menu[0]?.[0];
  const folds = visitor !== undefined;
  return (
    <div class="frame">
      <header class={folds ? "folding" : ""}>
        <button
          type="button"
          class="skip unseen"
          onClick={() => document.querySelector<HTMLElement>("main h1")?.focus()}
        >
          {frame.skip}
        </button>
        <div class="top">
          <Link>
            <span class="brand">
              <CirclesSign />
              <span class="product">{frame.product}</span>
              {folds && (
                <span class="where" dir="auto">
                  {visitor.network.name}
                </span>
              )}
            </span>
          </Link>
          {folds && (
            <div class="unfolding">
              <Unfold open={unfolded === "languages"} onPress={() => toggle("languages")}>
                <span aria-hidden="true">{language.toUpperCase()}</span>
                <span class="unseen">{frame.language}</span>
              </Unfold>
              <Unfold open={unfolded === "menu"} onPress={() => toggle("menu")}>
                {frame.menu}
              </Unfold>
            </div>
          )}
          <LanguageChoice address={address} folded={unfolded !== "languages"} />
        </div>
        {hasPages && <PagesOf menu={menu} present={present} unfolded={unfolded === "menu"} />}
        {folds && <RoleLine visitor={visitor} unfolded={unfolded === "menu"} onLeft={onLeft} />}
      </header>
      <PagesInside menu={menu} present={present} />
      <main class="content">{children}</main>
      <footer class="bottom">{frame.privacy}</footer>
    </div>
  );
}

/** Unfolds a part of the top on a phone; elsewhere it is not there. */
const Unfold = ({ open, onPress, children }: { open: boolean; onPress: () => void; children: ComponentChildren }) => (
  <button type="button" class="unfold" aria-expanded={open} onClick={onPress}>
    {children}
  </button>
);
