import { surveyInstrument } from "@parent-circles/core/intake";
import { type Language, pagesInterviewWords, surveyWords } from "@parent-circles/words";
import { inLanguage } from "@parent-circles/words";
import { useVisitor } from "../../data/visitor.ts";
import { useWords } from "../../words/use-words.ts";
import { Paper } from "./paper.tsx";

/** The questions on paper, in any of the languages. */
export function PrintedQuestions() {
  const { plan } = useWords(pagesInterviewWords);
  return (
    <Paper title={plan.paper} hint={plan.paperHint} press={plan.print}>
      {(language) => <Questions language={language} />}
    </Paper>
  );
}

function Questions({ language }: { language: Language }) {
  const { words: talk, say } = inLanguage(pagesInterviewWords, language);
  const { words: survey } = inLanguage(surveyWords, language);
  const { network } = useVisitor();
  const { sheet, before } = talk;
  const own = Object.values(survey.comesAlongAnswers);
  return (
    <>
      <h1>{sheet.title}</h1>
      <p class="paper-line">{sheet.name}</p>
      <p class="paper-line">{sheet.day}</p>
      {Object.entries(before.told).map(([key, { title, text }]) => (
        <p key={key}>
          <strong>{title}</strong> {say(text, { network: network.name })}
        </p>
      ))}
      <h2>{talk.consent.title}</h2>
      {surveyInstrument.consents.map(({ scope, sentence }) => (
        <p key={scope}>
          ☐ {talk.yes} ☐ {talk.no} · {sentence[language]}
        </p>
      ))}
      {surveyInstrument.generators.map(({ id, question, askedOf }, index) => (
        <section key={id}>
          <h2>
            {index + 1}. {question[language]}
          </h2>
          {askedOf === "keyFigures" && <p>{sheet.keyFigure}</p>}
          <p class="paper-names">
            {Array.from({ length: surveyInstrument.namesPerQuestion }, (_, line) => (
              <span key={line} />
            ))}
          </p>
          <p>
            ☐ {talk.nobody} ☐ {talk.dontKnow} ☐ {talk.ratherNot}
          </p>
        </section>
      ))}
      <h2>{sheet.each}</h2>
      <p>
        {say(survey.aboutEach.comesAlong, { name: survey.she })}{" "}
        {[...own, talk.dontKnow, talk.ratherNot].map((text) => `☐ ${text}`).join(" ")}
      </p>
      <p>{survey.aboutEach.language}</p>
      <p>
        {survey.aboutEach.mayKnowWhoNamedHer} ☐ {talk.yes} ☐ {talk.no}
      </p>
      <p>{survey.namingRule}</p>
    </>
  );
}
