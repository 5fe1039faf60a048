import { useSpeaker } from "../words/use-speaker.ts";

/** How far somebody is on a way of several pages. */
export interface StepsProps {
  readonly names: readonly string[];
  /** The present step, from 0. */
  readonly at: number;
}

/** Where somebody is of how many steps, in words, and as a row of bars. */
export function Steps({ names, at }: StepsProps) {
  const { words, say } = useSpeaker();
  return (
    <p class="steps">
      {names.map((name, index) => (
        <span key={name} class={index <= at ? "step step-done" : "step"} aria-hidden="true" />
      ))}
      <strong>{say(words.frame.step, { at: at + 1, of: names.length, what: names[at] ?? "" })}</strong>
    </p>
  );
}
