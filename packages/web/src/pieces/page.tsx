import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Help } from "./help.tsx";
import { useSpeaker } from "../words/use-speaker.ts";

/** What a page begins with. */
export interface PageProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Beside the title, where there is room. */
  readonly picture?: ComponentChildren;
  readonly children?: ComponentChildren;
}

let shownBefore = false;

/** A page: its title in the window and at the top, where reading begins when somebody comes from another page. */
export function Page({ title, lead, picture, children }: PageProps) {
  const { words } = useSpeaker();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${words.frame.product}`;
  }, [title, words]);
  useEffect(() => {
    if (shownBefore) heading.current?.focus();
    shownBefore = true;
  }, []);
  return (
    <>
      <div class="opening">
        <div class="stack">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p class="lead">{lead}</p>}
        </div>
        {picture}
      </div>
      <Help />
      {children}
    </>
  );
}
