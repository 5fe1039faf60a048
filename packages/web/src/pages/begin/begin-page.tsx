import { mayDo } from "@parent-circles/core";
import { pagesBeginWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { beginInstallation, fetchInstallation, makeNetwork } from "../../data/installation-calls.ts";
import type { Installation } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useWords } from "../../words/use-words.ts";
import { HowToBegin } from "./how-to-begin.tsx";
import { Neighbourhood } from "./neighbourhood.tsx";
import { Responsible } from "./responsible.tsx";
import { beginningOf, type Draft, emptyDraft } from "./draft.ts";

/** What is shown of a network that nobody has made yet: whoever may bring in its people makes it, everybody else waits. */
export function BeginPage() {
  const { wait } = useWords(pagesBeginWords);
  const { role } = useVisitor();
  if (mayDo(role, "keepNetwork")) return <Beginning />;
  return (
    <Page title={wait.title}>
      <Notice tone="calm">{wait.text}</Notice>
    </Page>
  );
}

function Beginning() {
  const { neighbourhood } = useWords(pagesBeginWords);
  const loaded = useLoaded("installation", fetchInstallation);
  if (loaded.now.state !== "ready")
    return (
      <Page title={neighbourhood.title}>
        <Show loaded={loaded}>{() => null}</Show>
      </Page>
    );
  return <InSteps installation={loaded.now.value} />;
}

/** The neighbourhood, who answers for the data where nobody has said so yet, and how to go on. */
function InSteps({ installation }: { installation: Installation }) {
  const { network, sendOnce } = useVisitor();
  const [draft, setDraft] = useState(emptyDraft);
  const [step, setStep] = useState<"neighbourhood" | "responsible" | "made">("neighbourhood");
  const making = useDoing();
  const asksWhoAnswers = installation.state === "notBegun";
  const make = (begun: Draft) =>
    making.start(async () => {
      const beginning = beginningOf(begun);
      if (asksWhoAnswers) await sendOnce({ beginning }, (key) => beginInstallation(beginning, key));
      const isTrial = asksWhoAnswers ? beginning.assessment === undefined : installation.state !== "real";
      await makeNetwork({ id: network.id, name: begun.name.trim(), ...(isTrial ? { synthetic: true } : {}) });
      setStep("made");
    });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  if (step === "made") return <HowToBegin />;
  if (step === "responsible")
    return (
      <Responsible {...{ draft, change, making }} onNext={() => make(draft)} onBack={() => setStep("neighbourhood")} />
    );
  return (
    <Neighbourhood
      {...{ draft, change, making }}
      onNext={() => (asksWhoAnswers ? setStep("responsible") : make(draft))}
    />
  );
}
