import { useEffect, useRef } from "preact/hooks";
import { OutcomeTaps, type OutcomeTapsProps } from "../../pieces/outcome-taps.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** Asks how it went; reading goes on here when she has just said that she asked. */
export function HowItWent({ isNew, ...taps }: OutcomeTapsProps & { readonly isNew: boolean }) {
  const { outcomes } = useSpeaker().words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {outcomes.title}
      </h3>
      <OutcomeTaps {...taps} />
    </>
  );
}
