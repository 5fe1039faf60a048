import { pagesInstitutionsWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { changeInstitution, fetchInstitution, removeInstitution } from "../../data/row-calls.ts";
import type { Institution, NewInstitution, Versioned } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Sure } from "../../pieces/sure.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { InstitutionForm } from "./institution-form.tsx";
import { kindText } from "./kind-text.ts";

interface InstitutionCardProps {
  readonly institution: Institution;
  readonly onChanged: () => void;
}

/** One institution; a change starts from what she saw, so that nobody else's is lost. */
export function InstitutionCard({ institution, onChanged }: InstitutionCardProps) {
  const { say } = useSpeaker();
  const words = useWords(pagesInstitutionsWords);
  const { network } = useVisitor();
  const [open, setOpen] = useState<{ readonly to: "change" | "end"; readonly from: Versioned<NewInstitution> }>();
  const doing = useDoing();
  const { id, kind } = institution;
  const name = institution.name ?? words.unnamed;
  const begin = (to: "change" | "end") => () =>
    doing.start(async () => setOpen({ to, from: await fetchInstitution(network.id, id) }));
  const done = (work: () => Promise<unknown>) =>
    doing.start(async () => {
      await work();
      setOpen(undefined);
      onChanged();
    });
  const back = () => setOpen(undefined);
  return (
    <li class="card">
      <h2 dir="auto">{name}</h2>
      <p class="quiet">{kindText(kind, words)}</p>
      {open === undefined && (
        <>
          {doing.problem !== undefined && <Failed problem={doing.problem} />}
          <div class="buttons">
            <Button busy={doing.busy} label={`${words.change}: ${name}`} onPress={begin("change")}>
              {words.change}
            </Button>
            <Button look="plain" busy={doing.busy} label={`${words.end}: ${name}`} onPress={begin("end")}>
              {words.end}
            </Button>
          </div>
        </>
      )}
      {open?.to === "change" && (
        <InstitutionForm
          institution={open.from.value}
          send={words.save}
          doing={doing}
          onBack={back}
          onSend={(value) => done(() => changeInstitution(network.id, id, { ...open.from, value }))}
        />
      )}
      {open?.to === "end" && (
        <Sure
          question={say(words.sure, { name })}
          hint={words.sureHint}
          yes={words.end}
          no={words.back}
          doing={doing}
          onYes={() => done(() => removeInstitution(network.id, id, open.from.etag))}
          onNo={back}
        />
      )}
    </li>
  );
}
