import { consentOn, mayDo } from "@parent-circles/core";
import { pagesPersonWords } from "@parent-circles/words";
import type { Person } from "../../data/shapes.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Chip } from "../../pieces/chip.tsx";
import { Link } from "../../pieces/link.tsx";
import { MarkedLines } from "../../pieces/mark.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { scopes } from "./consent-draft.ts";
import type { PersonPartProps } from "./known-person.ts";
import { placeOf } from "./places.ts";
import { useConsentTold } from "./use-consent-told.ts";
import { useScopeText } from "./use-scope-text.ts";

/** What she agreed to, in her sentences, when and how; what she did not say yes to is not taken for a no. */
export function ConsentCard({ known: { person, view } }: PersonPartProps) {
  const { consent: words } = useWords(pagesPersonWords);
  const { words: common, say, date } = useSpeaker();
  const { role } = useVisitor();
  const scopeText = useScopeText(view.institutions);
  const told = useConsentTold();
  const { consent } = person;
  const { state, until } = consentOn(person, view.asOf);
  const agreed = consent?.state === "consented" ? (consent.scopes ?? []) : [];
  const unheard = consent?.state === "consented" ? scopes.filter((scope) => !agreed.includes(scope)) : [];
  const lines = (some: readonly string[]) => some.map((scope) => ({ key: scope, text: scopeText(scope) }));
  return (
    <section class="card">
      <div class="row">
        <h2>{words.title}</h2>
        <Chip tone={state === "consented" ? "good" : state === "informed" ? "calm" : "faint"}>
          {common.consent[consent?.state === "named" ? "named" : state]}
        </Chip>
      </div>
      <p>{told(consent)}</p>
      {agreed.length > 0 && <MarkedLines says="yes" lines={lines(agreed)} />}
      {person.introducing === false && (
        <MarkedLines says="no" lines={[{ key: "introducing", text: words.noIntroducing }]} />
      )}
      {unheard.length > 0 && (
        <>
          <p class="quiet">{words.unheard}</p>
          <MarkedLines says="unknown" lines={lines(unheard)} />
        </>
      )}
      {consent?.state === "consented" && until !== undefined && (
        <p class="quiet">{say(words.valid, { date: date(until) })}</p>
      )}
      <Earlier history={consent?.history ?? []} />
      {mayDo(role, "keepPeople") && (
        <div class="buttons">
          <Link page="people" of={placeOf(person.id, "consent")} look="quiet">
            {agreed.length > 0 ? words.change : words.give}
          </Link>
          <Link page="people" of={placeOf(person.id, "stop")} look="quiet">
            {words.stop}
          </Link>
        </div>
      )}
    </section>
  );
}

function Earlier({ history }: { history: NonNullable<NonNullable<Person["consent"]>["history"]> }) {
  const { consent: words } = useWords(pagesPersonWords);
  const { words: common, say, date } = useSpeaker();
  if (history.length === 0) return null;
  return (
    <details>
      <summary>{words.since}</summary>
      <ul class="plain-list">
        {history.map(({ state, date: day }, at) => (
          <li key={at}>
            {say(words.earlier, { state: common.consent[state], date: day === undefined ? "—" : date(day) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
