import { aboutWords, type Language, languages, pagesInterviewWords } from "@parent-circles/words";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../pieces/button.tsx";
import { Select } from "../../pieces/select.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** Something to print in a language of choice. */
export interface PaperProps {
  readonly title: string;
  readonly hint: string;
  readonly press: string;
  readonly children: (language: Language) => ComponentChildren;
}

/** Paper: on the screen its language and a button, and on the printer the paper alone. */
export function Paper({ title, hint, press, children }: PaperProps) {
  const { plan } = useWords(pagesInterviewWords);
  const { language: own } = useSpeaker();
  const [language, setLanguage] = useState(own);
  return (
    <>
      <section class="card">
        <h2>{title}</h2>
        <p>{hint}</p>
        <Select
          label={plan.paperLanguage}
          options={languages.map((value) => ({ value, text: aboutWords.byLanguage[value].name }))}
          chosen={language}
          onChoose={setLanguage}
        />
        <div class="buttons">
          <Button onPress={() => print()}>{press}</Button>
        </div>
      </section>
      <div class="paper" lang={language} dir={aboutWords.byLanguage[language].direction}>
        {children(language)}
      </div>
    </>
  );
}
