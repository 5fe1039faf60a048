import { pagesInterviewWords } from "@parent-circles/words";
import type { ComponentChildren } from "preact";
import { CallProblem } from "../../data/call-problem.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { type Draft, isRefused } from "./draft.ts";
import { NotKeptYet } from "./keeping.tsx";
import { NamesScreen } from "./names-screen.tsx";
import { BeforeScreen, ConsentScreen } from "./opening-screens.tsx";
import { AboutScreen, ComesAlongScreen } from "./person-screens.tsx";
import { ReadBackScreen } from "./read-back-screen.tsx";
import { Screen, TalkFrame } from "./talk-frame.tsx";
import { type TalkProps, useTalk } from "./use-talk.ts";

/** An interview from her consent to the reading back, one screen at a time; back never loses anything. */
export function Talk(props: TalkProps) {
  const talk = useTalk(props);
  const { draft } = props;
  return (
    <TalkFrame language={draft.language} onLanguage={(language) => talk.change({ language })} onStop={talk.leave}>
      {talk.leaving ? <Leaving onStay={talk.onStay} onGo={talk.end} /> : <At {...props} talk={talk} />}
    </TalkFrame>
  );
}

/** The screen of the present step. */
function At({ draft, known, onChange, talk }: TalkProps & { readonly talk: ReturnType<typeof useTalk> }) {
  const { step, saving, keep, end, onBack, goTo, leave } = talk;
  const screen = { draft, known, change: talk.change, onNext: talk.onNext, onBack };
  const problem = <Problem problem={saving.problem} onKeep={keep} draft={draft} onChange={onChange} />;
  const save = () => keep(draft);
  if (step.kind === "before") return <BeforeScreen {...screen} />;
  if (step.kind === "consent") return <ConsentScreen {...screen} />;
  if (isRefused(draft))
    return <Refused {...{ problem, onBack }} busy={saving.busy} onRemember={save} onNothing={end} />;
  if (step.kind === "names") return <NamesScreen key={step.question.id} {...screen} question={step.question} />;
  if (step.kind === "comesAlong") return <ComesAlongScreen key={step.who} {...screen} who={step.who} />;
  if (step.kind === "about") return <AboutScreen key={step.who} {...screen} who={step.who} />;
  return (
    <ReadBackScreen {...screen} {...{ problem }} busy={saving.busy} onGoTo={goTo} onSave={save} onNothing={leave} />
  );
}

function Leaving({ onStay, onGo }: { onStay: () => void; onGo: () => void }) {
  const { leave } = useWords(pagesInterviewWords);
  return (
    <Screen
      title={leave.title}
      lead={leave.text}
      foot={
        <>
          <Button onPress={onGo}>{leave.go}</Button>
          <Button look="main" onPress={onStay}>
            {leave.stay}
          </Button>
        </>
      }
    />
  );
}

interface RefusedProps {
  readonly busy: boolean;
  readonly problem: ComponentChildren;
  readonly onBack: () => void;
  readonly onRemember: () => void;
  readonly onNothing: () => void;
}

/** She said no: nothing is asked, and nothing kept unless she wants it to be remembered that she does not take part. */
function Refused({ busy, problem, onBack, onRemember, onNothing }: RefusedProps) {
  const talk = useWords(pagesInterviewWords);
  const { refused } = talk;
  return (
    <Screen
      title={refused.title}
      lead={refused.text}
      foot={
        <>
          <Button onPress={onBack}>{talk.back}</Button>
          <Button look="main" onPress={onNothing}>
            {refused.nothing}
          </Button>
        </>
      }
    >
      {problem}
      <div class="card">
        <p>{refused.rememberHint}</p>
        <div class="buttons">
          <Button busy={busy} onPress={onRemember}>
            {refused.remember}
          </Button>
        </div>
      </div>
    </Screen>
  );
}

interface ProblemProps {
  readonly problem: unknown;
  readonly draft: Draft;
  readonly onKeep: (draft: Draft) => void;
  readonly onChange: (draft: Draft) => void;
}

/** What stands in the way of keeping it; where she left before, whether she herself asked to come back. */
function Problem({ problem, draft, onKeep, onChange }: ProblemProps) {
  const { comeBack } = useWords(pagesInterviewWords);
  const { language } = useSpeaker();
  const left = problem instanceof CallProblem && !draft.cameBack && isOfLeaving(problem);
  if (!left) return <NotKeptYet problem={problem} onRetry={() => onKeep(draft)} />;
  return (
    <Notice tone="wrong">
      <p lang={language}>{comeBack.text}</p>
      <Button
        onPress={() => {
          const back = { ...draft, cameBack: true };
          onChange(back);
          onKeep(back);
        }}
      >
        {comeBack.yes}
      </Button>
    </Notice>
  );
}

const isOfLeaving = ({ code, parts }: CallProblem): boolean =>
  (code === "person/suppressed" && parts[0]?.place === "person") ||
  (code === "consent/not-possible" && parts[0]?.place === "askedToComeBack");
