import { useEffect, useRef, useState } from "preact/hooks";
import type { View } from "../../data/shapes.ts";
import { Failed, Waiting } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import type { Exploring } from "./draw-view.ts";

/** What is drawn: a picture to look at, or a map to explore. */
export interface DrawingProps {
  readonly view: View;
  /** With what a map is explored; only looked at when absent. */
  readonly exploring?: Exploring;
}

/** The drawing of a view; its code comes when a map is first looked at. */
export function Drawing({ view, exploring }: DrawingProps) {
  const { language } = useSpeaker();
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<{ drawn: boolean; problem?: unknown }>({ drawn: false });
  useEffect(() => {
    let close: (() => void) | undefined;
    let wanted = true;
    import("./draw-view.ts").then(
      ({ drawView, exploreView }) => {
        if (!wanted || place.current === null) return;
        ({ close } =
          exploring === undefined
            ? drawView(place.current, view, language)
            : exploreView(place.current, { ...exploring, view }, language));
        setState({ drawn: true });
      },
      (problem: unknown) => wanted && setState({ drawn: false, problem }),
    );
    return () => {
      wanted = false;
      close?.();
    };
  }, [view, language, exploring]);
  return (
    <>
      {state.problem !== undefined && <Failed problem={state.problem} />}
      {!state.drawn && state.problem === undefined && <Waiting />}
      <div class={exploring === undefined ? "drawing" : "map"} ref={place} />
    </>
  );
}
