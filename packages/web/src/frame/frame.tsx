import type { ComponentChildren } from "preact";
import type { Address } from "../address/address.ts";
import type { Visitor } from "../data/visitor.ts";
import { CirclesSign } from "../pieces/circles-sign.tsx";
import { LanguageChoice } from "../pieces/language-choice.tsx";
import { Link } from "../pieces/link.tsx";
import { useSpeaker } from "../words/use-speaker.ts";
import { PagesOf } from "./pages-of.tsx";
import { RoleLine } from "./role-line.tsx";

/** What stands around every page. */
export interface FrameProps {
  readonly address: Address;
  readonly visitor: Visitor | undefined;
  readonly onLeft: () => void;
  readonly children: ComponentChildren;
}

/** The top with languages and pages, the content, and the foot. */
export function Frame({ address, visitor, onLeft, children }: FrameProps) {
  const { words } = useSpeaker();
  return (
    <div class="frame">
      <header>
        <button
          type="button"
          class="skip unseen"
          onClick={() => document.querySelector<HTMLElement>("main h1")?.focus()}
        >
          {words.frame.skip}
        </button>
        <div class="top">
          <Link page="start">
            <span class="brand">
              <CirclesSign />
              {words.frame.product}
            </span>
          </Link>
          <LanguageChoice address={address} />
        </div>
        {visitor !== undefined && visitor.mustChoosePassword !== true && (
          <PagesOf visitor={visitor} present={address.page} />
        )}
        {visitor !== undefined && <RoleLine visitor={visitor} onLeft={onLeft} />}
      </header>
      <main class="content">{children}</main>
      <footer class="bottom">{words.frame.privacy}</footer>
    </div>
  );
}
