import { aboutWords, type Language, languages, pagesInterviewWords } from "@parent-circles/words";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Chip } from "../../pieces/chip.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** What stands around a screen of an interview. */
export interface TalkFrameProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onStop: () => void;
  readonly children: ComponentChildren;
}

/** A screen that she and the coordinator look at together: no menu, the language at hand, and a way to stop. */
export function TalkFrame({ language, onLanguage, onStop, children }: TalkFrameProps) {
  const talk = useWords(pagesInterviewWords);
  const { words, direction } = useSpeaker();
  const { network } = useVisitor();
  return (
    <div class="talk" lang={language} dir={direction}>
      <div class="talk-top">
        <strong dir="auto">{network.name}</strong>
        {network.synthetic && <Chip tone="faint">{words.frame.synthetic}</Chip>}
        <select
          aria-label={talk.language}
          value={language}
          onChange={(event) => onLanguage(event.currentTarget.value as Language)}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {aboutWords.byLanguage[one].name}
            </option>
          ))}
        </select>
        <Button look="plain" onPress={onStop}>
          {talk.stop}
        </Button>
      </div>
      {children}
    </div>
  );
}

/** What one screen is made of. */
export interface ScreenProps {
  readonly title: string;
  readonly lead?: string;
  /** Where in the interview this is. */
  readonly place?: { readonly text: string; readonly number: number; readonly of: number };
  readonly children?: ComponentChildren;
  /** The buttons under her thumb. */
  readonly foot: ComponentChildren;
}

/** One screen: where she is, one question, and what to press. Reading begins at its title. */
export function Screen({ title, lead, place, children, foot }: ScreenProps) {
  const { words } = useSpeaker();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${words.frame.product}`;
    heading.current?.focus();
    scrollTo(0, 0);
  }, [title]);
  return (
    <>
      <div class="talk-screen">
        {place !== undefined && (
          <p class="talk-place">
            <progress value={place.number} max={place.of} aria-hidden="true" />
            <span>{place.text}</span>
          </p>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p class="talk-lead">{lead}</p>}
        {children}
      </div>
      <div class="talk-foot">{foot}</div>
    </>
  );
}
