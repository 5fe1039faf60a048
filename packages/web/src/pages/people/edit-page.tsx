import { pagesRightsWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { linkTo } from "../../address/address.ts";
import { CallProblem } from "../../data/call-problem.ts";
import { fetchPerson, savePerson } from "../../data/people-calls.ts";
import type { Person, Versioned } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { Form } from "../../pieces/form.tsx";
import { useWords } from "../../words/use-words.ts";
import { CameBack } from "./add-form.tsx";
import { edited, editDraftOf, onto } from "./edit-draft.ts";
import { EditFields } from "./edit-fields.tsx";
import { BackTo } from "./back-to.tsx";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import { othersThan, type PersonPartProps } from "./known-person.ts";
import { placeOf } from "./places.ts";

const isChanged = (problem: unknown): boolean => problem instanceof CallProblem && problem.status === 412;
const isSuppressed = (problem: unknown): boolean =>
  problem instanceof CallProblem && problem.code === "person/suppressed";

/** Changes what is kept of her; where somebody else did so meanwhile, she sees both and chooses. */
export function EditPage({ known }: PersonPartProps) {
  const { edit: words } = useWords(pagesRightsWords);
  const { say, language } = useSpeaker();
  const { network } = useVisitor();
  const [begun, setBegun] = useState<Versioned<Person>>({ value: known.person, etag: known.etag });
  const [draft, setDraft] = useState(() => editDraftOf(known.person));
  const [theirs, setTheirs] = useState<Versioned<Person>>();
  const [cameBack, setCameBack] = useState(false);
  const saving = useDoing();
  const { name } = known;
  const save = ({ value, etag }: Versioned<Person>, typed = draft) =>
    saving.start(async () => {
      try {
        await savePerson(network.id, { value: edited(value, typed), etag }, cameBack);
        location.hash = linkTo({ language, page: "people", of: placeOf(value.id) });
      } catch (problem) {
        if (isChanged(problem)) setTheirs(await fetchPerson(network.id, value.id));
        else throw problem;
      }
    });
  const keepMine = (latest: Versioned<Person>) => {
    const typed = onto(editDraftOf(latest.value), editDraftOf(begun.value), draft);
    setDraft(typed);
    setBegun(latest);
    setTheirs(undefined);
    save(latest, typed);
  };
  const takeTheirs = (latest: Versioned<Person>) => {
    setDraft(editDraftOf(latest.value));
    setBegun(latest);
    setTheirs(undefined);
  };
  return (
    <Page title={say(words.title, { name })}>
      <BackTo known={known} />
      <Form onSend={() => save(begun)}>
        <EditFields
          person={begun.value}
          draft={draft}
          others={othersThan(known)}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
        {theirs !== undefined && <Conflict theirs={theirs} onMine={keepMine} onTheirs={takeTheirs} />}
        {isSuppressed(saving.problem) ? (
          <CameBack checked={cameBack} onChange={setCameBack} />
        ) : (
          saving.problem !== undefined && <FailedTyping problem={saving.problem} />
        )}
        {theirs === undefined && (
          <div class="buttons">
            <Button look="main" busy={saving.busy}>
              {words.save}
            </Button>
          </div>
        )}
      </Form>
    </Page>
  );
}

interface ConflictProps {
  readonly theirs: Versioned<Person>;
  readonly onMine: (latest: Versioned<Person>) => void;
  readonly onTheirs: (latest: Versioned<Person>) => void;
}

function Conflict({ theirs, onMine, onTheirs }: ConflictProps) {
  const { edit: words } = useWords(pagesRightsWords);
  const { say } = useSpeaker();
  return (
    <Notice tone="wrong" focused>
      <p>
        <strong>{words.conflict}</strong> {words.conflictText}
      </p>
      <p>{say(words.nowIs, { name: theirs.value.displayName ?? theirs.value.id })}</p>
      <div class="buttons">
        <Button look="main" onPress={() => onMine(theirs)}>
          {words.mine}
        </Button>
        <Button onPress={() => onTheirs(theirs)}>{words.theirs}</Button>
      </div>
    </Notice>
  );
}
