import { pagesPeopleWords, pagesPersonWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { linkTo } from "../../address/address.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { MarkedLines } from "../../pieces/mark.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Tick } from "../../pieces/tick.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { Form } from "../../pieces/form.tsx";
import { useWords } from "../../words/use-words.ts";
import { consentOf } from "./consent-draft.ts";
import { ConsentFields } from "./consent-fields.tsx";
import { BackTo } from "./back-to.tsx";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import type { PersonPartProps } from "./known-person.ts";
import { placeOf } from "./places.ts";
import { saveConsent } from "./save-consent.ts";
import { useScopeText } from "./use-scope-text.ts";

/** What she agrees to now, sentence by sentence; it is dated today. */
export function ConsentPage({ known }: PersonPartProps) {
  const { person, name, view } = known;
  const { consent: words } = useWords(pagesPersonWords);
  const { consentForm } = useWords(pagesPeopleWords);
  const { language, isolate } = useSpeaker();
  const { network, sendOnce } = useVisitor();
  const [draft, setDraft] = useState(() => consentOf(person, language));
  const [tried, setTried] = useState(false);
  const saving = useDoing();
  const agreed = person.consent?.state === "consented" ? (person.consent.scopes ?? []) : [];
  const lost = agreed.filter((scope) => !draft.scopes.includes(scope));
  const hasLeft = person.consent?.state === "declined" || person.consent?.state === "withdrawn";
  const losesSome = tried && draft.scopes.length > 0 && lost.length > 0;
  const save = () => {
    setTried(true);
    // Once more where something would end that she agreed to before.
    if (draft.scopes.length === 0 || (lost.length > 0 && !tried)) return;
    saving.start(async () => {
      await saveConsent({ networkId: network.id, personId: person.id, draft, lost, sendOnce });
      location.hash = linkTo({ language, page: "people", of: placeOf(person.id) });
    });
  };
  return (
    <Page title={`${words.title}: ${isolate(name)}`}>
      <BackTo known={known} />
      <Form onSend={save}>
        <ConsentFields
          draft={draft}
          institutions={view.institutions}
          before={agreed}
          onChange={(part) => {
            setDraft({ ...draft, ...part });
            setTried(false);
          }}
        />
        {hasLeft && (
          <Tick
            label={consentForm.cameBack}
            checked={draft.cameBack}
            onChange={(cameBack) => setDraft({ ...draft, cameBack })}
          />
        )}
        {tried && draft.scopes.length === 0 && <Notice tone="wrong">{consentForm.nothing}</Notice>}
        {losesSome && <Lost known={known} scopes={lost} />}
        {saving.problem !== undefined && <FailedTyping problem={saving.problem} />}
        <div class="buttons">
          <Button look="main" busy={saving.busy}>
            {losesSome ? consentForm.lostYes : consentForm.save}
          </Button>
        </div>
      </Form>
    </Page>
  );
}

/** To what she said yes before, and does not now: asked once more, for it may be a slip. */
function Lost({ known: { view }, scopes }: Pick<PersonPartProps, "known"> & { scopes: readonly string[] }) {
  const { consentForm } = useWords(pagesPeopleWords);
  const scopeText = useScopeText(view.institutions);
  return (
    <Notice tone="calm" focused>
      <p>{consentForm.lost}</p>
      <MarkedLines says="unknown" lines={scopes.map((scope) => ({ key: scope, text: scopeText(scope) }))} />
      <p>{consentForm.lostHint}</p>
    </Notice>
  );
}
