/** @jsxImportSource react */
import type { NetworkView } from "@parent-circles/core";
import { openMap } from "@parent-circles/viz";
import { useEffect, useRef } from "react";

/** What the map in React is given. */
export interface ParentMapProps {
  readonly view: NetworkView;
  readonly onChoose: (id: string | undefined) => void;
}

/** The map in a React page: opened when it appears, closed when it goes. */
export function ParentMap({ view, onChoose }: ParentMapProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const map = openMap(place.current, view, { language: "nl", onChoose });
    return () => map.close();
  }, [view, onChoose]);
  return <div ref={place} />;
}
