import { pagesInstitutionsWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { addInstitution, fetchInstitutions } from "../../data/row-calls.ts";
import type { NewInstitution } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { InstitutionCard } from "./institution-card.tsx";
import { InstitutionForm } from "./institution-form.tsx";

const empty: NewInstitution = { name: "", kind: "school" };

/** The schools and institutions that take part: add one, change it, take it away. */
export function InstitutionsPage() {
  const { say } = useSpeaker();
  const words = useWords(pagesInstitutionsWords);
  const { network, sendOnce } = useVisitor();
  const [added, setAdded] = useState<string>();
  const [round, setRound] = useState(0);
  const adding = useDoing();
  const loaded = useLoaded(`institutions ${network.id}`, () => fetchInstitutions(network.id));
  const add = (institution: NewInstitution) =>
    adding.start(async () => {
      await sendOnce({ institution }, (key) => addInstitution(network.id, institution, key));
      setAdded(institution.name);
      setRound(round + 1);
      loaded.again();
    });
  return (
    <Page title={words.title} lead={words.lead}>
      {added !== undefined && (
        <Notice key={round} tone="good" focused>
          {say(words.added, { name: added })}
        </Notice>
      )}
      <Show loaded={loaded}>
        {(institutions) =>
          institutions.length === 0 ? (
            <Notice tone="calm">{words.empty}</Notice>
          ) : (
            <ul class="stack">
              {institutions.map((institution) => (
                <InstitutionCard key={institution.id} institution={institution} onChanged={loaded.again} />
              ))}
            </ul>
          )
        }
      </Show>
      <section class="card">
        <h2>{words.add}</h2>
        <InstitutionForm key={round} institution={empty} send={words.add} doing={adding} onSend={add} />
      </section>
    </Page>
  );
}
