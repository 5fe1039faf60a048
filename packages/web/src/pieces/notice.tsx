import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** What a notice says, and how. */
export interface NoticeProps {
  readonly tone: "good" | "wrong" | "calm";
  /** Takes the focus when it appears: for what was pressed has gone, and reading goes on here. */
  readonly focused?: boolean;
  readonly children: ComponentChildren;
}

/** Something that has just happened, or that is good to know; read out when it appears. */
export function Notice({ tone, focused = false, children }: NoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) place.current?.focus();
  }, [focused]);
  return (
    <div ref={place} class={`notice notice-${tone}`} role={tone === "wrong" ? "alert" : "status"} tabIndex={-1}>
      {children}
    </div>
  );
}
