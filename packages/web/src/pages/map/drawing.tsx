import { useEffect, useRef, useState } from "preact/hooks";
import type { View } from "../../data/shapes.ts";
import { Failed, Waiting } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** What is drawn: a picture to look at, or a map to explore. */
export interface DrawingProps {
  readonly view: View;
  readonly explore?: boolean;
}

/** The drawing of a view; its code comes when a map is first looked at. */
export function Drawing({ view, explore = false }: DrawingProps) {
  const { language } = useSpeaker();
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<{ drawn: boolean; problem?: unknown }>({ drawn: false });
  useEffect(() => {
    let close: (() => void) | undefined;
    let wanted = true;
    import("./draw-view.ts").then(
      ({ drawView, exploreView }) => {
        if (!wanted || place.current === null) return;
        ({ close } = (explore ? exploreView : drawView)(place.current, view, language));
        setState({ drawn: true });
      },
      (problem: unknown) => wanted && setState({ drawn: false, problem }),
    );
    return () => {
      wanted = false;
      close?.();
    };
  }, [view, language, explore]);
  return (
    <>
      {state.problem !== undefined && <Failed problem={state.problem} />}
      {!state.drawn && state.problem === undefined && <Waiting />}
      <div class={explore ? "map" : "drawing"} ref={place} />
    </>
  );
}
