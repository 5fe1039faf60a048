import { pagesImportWords } from "@parent-circles/words";
import type { ComponentChildren } from "preact";
import { Page } from "../../pieces/page.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** One of the three steps, with its title, where reading begins. */
export interface StepProps {
  readonly step: 1 | 2 | 3;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** A step as a page of its own, and which of the three it is. */
export function Step({ step, title, lead, children }: StepProps) {
  const words = useWords(pagesImportWords);
  const { say } = useSpeaker();
  return (
    <Page title={title} lead={lead}>
      <p class="steps">
        {[1, 2, 3].map((one) => (
          <span key={one} class={one <= step ? "step-sign step-done" : "step-sign"} aria-hidden="true" />
        ))}
        {say(words.step, { step })}
      </p>
      {children}
    </Page>
  );
}
