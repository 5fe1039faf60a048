import { pagesInterviewWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { fetchView } from "../../data/network-calls.ts";
import type { TalkKept } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { LeftOut, TakeBack } from "../interview/keeping.tsx";
import { peopleToName } from "../interview/known-people.ts";
import { PrintedSlips } from "./printed-slips.tsx";
import { TypedSlips } from "./typed-slips.tsx";
import "../interview/interview.css";

/** One name from everybody: slips to print, and to type in. */
export function SlipsPage() {
  const { slips } = useWords(pagesInterviewWords);
  const { network } = useVisitor();
  const [kept, setKept] = useState<{ readonly told: TalkKept; readonly count: number }>();
  const loaded = useLoaded(`slips ${network.id}`, async () => {
    const view = await fetchView(network.id);
    return { known: peopleToName(view), asOf: view.asOf };
  });
  return (
    <Page title={slips.title} lead={slips.lead}>
      {kept !== undefined && <KeptSlips key={kept.told.importId} {...kept} />}
      <Show loaded={loaded}>
        {({ known, asOf }) => (
          <TypedSlips
            known={known}
            today={asOf}
            onKept={(told, count) => {
              setKept({ told, count });
              loaded.again();
            }}
          />
        )}
      </Show>
      <PrintedSlips />
    </Page>
  );
}

function KeptSlips({ told, count }: { told: TalkKept; count: number }) {
  const { slips } = useWords(pagesInterviewWords);
  const { say } = useSpeaker();
  return (
    <>
      <Notice tone="good" focused>
        <p>{say(slips.kept, { count })}</p>
        {told.added.length > 0 && <p>{say(slips.toTell, { count: told.added.length })}</p>}
      </Notice>
      <LeftOut kept={told} />
      <TakeBack kept={told} />
    </>
  );
}
