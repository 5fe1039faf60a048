import { useState } from "preact/hooks";
import { sendOutcome } from "../data/ask-calls.ts";
import type { Ask, OutcomeCode } from "../data/shapes.ts";
import { useDoing } from "../data/use-doing.ts";
import { useVisitor } from "../data/visitor.ts";
import { useSpeaker } from "../words/use-speaker.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { Failed } from "./show.tsx";

/** Of which ask the outcome is told. */
export interface OutcomeTapsProps {
  readonly ask: Ask;
  readonly onTold: () => void;
}

/** What came of an ask, in six taps; what was tapped is said again before it is noted, so that a slip does no harm. */
export function OutcomeTaps({ ask, onTold }: OutcomeTapsProps) {
  const { words, say } = useSpeaker();
  const { outcomes } = words;
  const { network, sendOnce } = useVisitor();
  const [tapped, setTapped] = useState<OutcomeCode>();
  const [again, setAgain] = useState(false);
  const telling = useDoing();
  const texts = useOutcomeTexts(ask);
  if (tapped === undefined)
    return (
      <div class="taps" role="group" aria-label={outcomes.title}>
        {texts.map(([code, text], at) => (
          <Button key={code} focused={again && at === 0} onPress={() => setTapped(code)}>
            {text}
          </Button>
        ))}
      </div>
    );
  const tell = () =>
    telling.start(async () => {
      const outcome = { ask: ask.id, code: tapped };
      await sendOnce({ outcome }, (key) => sendOutcome(network.id, outcome, key));
      onTold();
    });
  return (
    <>
      <Notice tone="calm" focused>
        <p>{say(outcomes.check, { outcome: texts.find(([code]) => code === tapped)?.[1] ?? "" })}</p>
        {tapped === "askedNotToBeContacted" && <p>{outcomes.leaves}</p>}
      </Notice>
      {telling.problem !== undefined && <Failed problem={telling.problem} />}
      <div class="buttons">
        <Button look="main" busy={telling.busy} onPress={tell}>
          {outcomes.yes}
        </Button>
        <Button
          onPress={() => {
            setAgain(true);
            setTapped(undefined);
          }}
        >
          {outcomes.again}
        </Button>
      </div>
    </>
  );
}

/** The six in the words of whoever tells: the asker herself, or somebody on her behalf. */
function useOutcomeTexts({ asker }: Ask): [OutcomeCode, string][] {
  const { words, say } = useSpeaker();
  const { mine, hers } = words.outcomes;
  const { role } = useVisitor();
  const told = role === "keyFigure" ? mine : { ...mine, ...hers };
  return Object.entries(told).map(([code, text]) => [code as OutcomeCode, say(text, { asker: asker.label })]);
}
