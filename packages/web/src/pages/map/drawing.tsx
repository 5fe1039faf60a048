import { useEffect, useRef, useState } from "preact/hooks";
import type { View } from "../../data/shapes.ts";
import { Failed, Waiting } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** The drawing of a view; its code comes when a map is first looked at. */
export function Drawing({ view }: { view: View }) {
  const { language } = useSpeaker();
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<{ drawn: boolean; problem?: unknown }>({ drawn: false });
  useEffect(() => {
    let current = true;
    import("./draw-view.ts").then(
      ({ drawView }) => {
        if (!current || place.current === null) return;
        drawView(place.current, view, language);
        setState({ drawn: true });
      },
      (problem: unknown) => current && setState({ drawn: false, problem }),
    );
    return () => {
      current = false;
    };
  }, [view, language]);
  return (
    <>
      {state.problem !== undefined && <Failed problem={state.problem} />}
      {!state.drawn && state.problem === undefined && <Waiting />}
      <div class="drawing" ref={place} dir="ltr" />
    </>
  );
}
