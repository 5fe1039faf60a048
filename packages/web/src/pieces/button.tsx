import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** How a button looks and what it does. */
export interface ButtonProps {
  readonly children: ComponentChildren;
  /** What it does; absent where it sends the form around it. */
  readonly onPress?: () => void;
  /** The one thing to do here is "main"; the rest is quiet, or plain as a link. */
  readonly look?: "main" | "quiet" | "plain";
  /** Its work is under way: pressing again does nothing, and it keeps the focus. */
  readonly busy?: boolean;
  /** What it is called for those who cannot see where it stands. */
  readonly label?: string;
  /** Takes the focus when it appears: for what was pressed has gone, and reading goes on here. */
  readonly focused?: boolean;
}

/** A button of at least a thumb's size. */
export function Button({ children, onPress, look = "quiet", busy = false, label, focused = false }: ButtonProps) {
  const place = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) place.current?.focus();
  }, [focused]);
  return (
    <button
      ref={place}
      type={onPress === undefined ? "submit" : "button"}
      class={`button button-${look}`}
      aria-disabled={busy}
      aria-label={label}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
