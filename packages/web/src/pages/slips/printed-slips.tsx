import { surveyInstrument } from "@parent-circles/core/intake";
import { inLanguage, type Language, pagesInterviewWords } from "@parent-circles/words";
import { useVisitor } from "../../data/visitor.ts";
import { useWords } from "../../words/use-words.ts";
import { Paper } from "../interview/paper.tsx";

const slipsOnASheet = 8;

/** A sheet of slips to cut apart, in any of the languages. */
export function PrintedSlips() {
  const { slips } = useWords(pagesInterviewWords);
  return (
    <Paper title={slips.paper} hint={slips.paperHint} press={slips.print}>
      {(language) => (
        <div class="slip-sheet">
          {Array.from({ length: slipsOnASheet }, (_, at) => (
            <PrintedSlip key={at} language={language} />
          ))}
        </div>
      )}
    </Paper>
  );
}

function PrintedSlip({ language }: { language: Language }) {
  const { words, say } = inLanguage(pagesInterviewWords, language);
  const { network } = useVisitor();
  const { slips } = words;
  return (
    <div class="printed-slip">
      <p>
        <strong>{surveyInstrument.oneName.question[language]}</strong>
      </p>
      <p class="paper-line">{slips.ownName}</p>
      <p class="paper-line">{slips.theName}</p>
      <small>{say(slips.told, { network: network.name })}</small>
    </div>
  );
}
