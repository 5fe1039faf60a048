import { comesAlongScores } from "@parent-circles/core/intake";
import { languages, pagesInterviewWords, surveyWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { Button } from "../../pieces/button.tsx";
import { Select } from "../../pieces/select.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { namedIn, nameIn, type SaidOfHer } from "./draft.ts";
import type { ScreenOf } from "./screen-of.ts";
import { Screen } from "./talk-frame.tsx";
import { TeaGlass, UnknownSign } from "./tea-glass.tsx";
import { Taps } from "./yes-no.tsx";

type OfHer = ScreenOf & { readonly who: string };

const glasses = { certainly: 3, probably: 2, perhaps: 1, certainlyNot: 0 } as const satisfies Record<
  keyof typeof comesAlongScores,
  number
>;
const answers = Object.keys(comesAlongScores) as (keyof typeof comesAlongScores)[];

function usePlace({ draft, known, who }: OfHer) {
  const talk = useWords(pagesInterviewWords);
  const { say } = useSpeaker();
  const named = namedIn(draft);
  const name = nameIn(draft, known, who);
  const number = named.indexOf(who) + 1;
  return { name, place: { text: say(talk.person, { name, number, count: named.length }), number, of: named.length } };
}

const saying = ({ draft, change, who }: OfHer, said: SaidOfHer) =>
  change({ said: { ...draft.said, [who]: { ...draft.said[who], ...said } } });

/** Whether she comes along with somebody, by tea glasses: one tap answers it. */
export function ComesAlongScreen(screen: OfHer) {
  const talk = useWords(pagesInterviewWords);
  const survey = useWords(surveyWords);
  const { say } = useSpeaker();
  const { name, place } = usePlace(screen);
  const chosen = screen.draft.said[screen.who]?.comesAlong;
  const tap = (comesAlong: NonNullable<SaidOfHer["comesAlong"]>) => {
    saying(screen, { comesAlong });
    screen.onNext();
  };
  return (
    <Screen
      title={say(survey.aboutEach.comesAlong, { name })}
      place={place}
      foot={<Button onPress={screen.onBack}>{talk.back}</Button>}
    >
      <div class="talk-glasses">
        {answers.map((answer) => (
          <button key={answer} type="button" aria-pressed={chosen === answer} onClick={() => tap(answer)}>
            <TeaGlass full={glasses[answer]} />
            {survey.comesAlongAnswers[answer]}
          </button>
        ))}
        {(["dontKnow", "ratherNot"] as const).map((answer) => (
          <button
            key={answer}
            type="button"
            class="not-said"
            aria-pressed={chosen === answer}
            onClick={() => tap(answer)}
          >
            <UnknownSign />
            {talk[answer]}
          </button>
        ))}
      </div>
      <p class="quiet">{say(talk.answerHint, { name })}</p>
    </Screen>
  );
}

/** A language and a discretion: what else is asked of whoever was named. */
export function AboutScreen(screen: OfHer) {
  const talk = useWords(pagesInterviewWords);
  const survey = useWords(surveyWords);
  const { say } = useSpeaker();
  const { name, place } = usePlace(screen);
  const { draft, who } = screen;
  const { mayKnow } = draft.said[who] ?? {};
  return (
    <Screen
      title={say(talk.about.title, { name })}
      place={place}
      foot={
        <>
          <Button onPress={screen.onBack}>{talk.back}</Button>
          <Button look="main" onPress={screen.onNext}>
            {talk.next}
          </Button>
        </>
      }
    >
      {draft.consents.storeLanguage === true && <LanguageTaps {...screen} />}
      <Taps
        legend={survey.aboutEach.mayKnowWhoNamedHer}
        options={[
          { value: "yes", text: talk.yes },
          { value: "no", text: talk.no },
          { value: "notSaid", text: talk.dontKnow, isUnknown: true },
        ]}
        chosen={mayKnow}
        onChoose={(answer) => saying(screen, { mayKnow: answer })}
      />
    </Screen>
  );
}

/** Languages that are spoken much in Dutch neighbourhoods beside those of the pages. */
const others = [
  "ber",
  "so",
  "ti",
  "am",
  "pl",
  "pap",
  "fr",
  "es",
  "pt",
  "ku",
  "fa",
  "ps",
  "ur",
  "uk",
  "ru",
  "bg",
  "ro",
  "zh",
];

function LanguageTaps(screen: OfHer) {
  const talk = useWords(pagesInterviewWords);
  const { aboutEach } = useWords(surveyWords);
  const { languageName, language } = useSpeaker();
  const { draft, who } = screen;
  const chosen = draft.said[who]?.language;
  const isOther = chosen !== undefined && others.includes(chosen);
  const [choosing, setChoosing] = useState(isOther);
  const near = [language, ...languages.filter((one) => one !== language)];
  return (
    <>
      <Taps
        legend={aboutEach.language}
        options={[
          ...near.map((tag) => ({ value: tag as string, text: languageName(tag) })),
          { value: "other", text: talk.about.anotherLanguage },
          { value: "none", text: talk.about.none },
          { value: "notSaid", text: talk.dontKnow, isUnknown: true },
        ]}
        chosen={choosing ? "other" : chosen}
        onChoose={(tag) => {
          setChoosing(tag === "other");
          saying(screen, { language: tag === "other" ? "notSaid" : tag });
        }}
      />
      {choosing && (
        <Select
          label={talk.about.anotherLanguage}
          options={[{ value: "notSaid", text: "" }, ...others.map((tag) => ({ value: tag, text: languageName(tag) }))]}
          chosen={chosen ?? "notSaid"}
          onChoose={(tag) => saying(screen, { language: tag })}
        />
      )}
    </>
  );
}
