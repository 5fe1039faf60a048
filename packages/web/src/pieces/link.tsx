import type { ComponentChildren } from "preact";
import { type Address, linkTo } from "../address/address.ts";
import { useSpeaker } from "../words/use-speaker.ts";

/** Where a link leads, in the language of the page. */
export interface LinkProps extends Omit<Address, "language"> {
  readonly children: ComponentChildren;
  /** As a button; plain when absent. */
  readonly look?: "main" | "quiet";
  /** It leads to the page on which it stands, or to one within which that page is. */
  readonly current?: boolean | "within";
}

/** A link to another page. */
export function Link({ page, of, children, look, current = false }: LinkProps) {
  const { language } = useSpeaker();
  const address: Address = { language, ...(page === undefined ? {} : { page }), ...(of === undefined ? {} : { of }) };
  return (
    <a
      class={look === undefined ? "" : `button button-${look}`}
      href={linkTo(address)}
      aria-current={current === "within" ? "true" : current ? "page" : undefined}
    >
      {children}
    </a>
  );
}
