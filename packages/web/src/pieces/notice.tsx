import type { ComponentChildren } from "preact";

/** Something that has just happened, or that should be known; read out when it appears. */
export function Notice({ tone, children }: { tone: "good" | "wrong" | "calm"; children: ComponentChildren }) {
  return (
    <div class={`notice notice-${tone}`} role={tone === "wrong" ? "alert" : "status"}>
      {children}
    </div>
  );
}
