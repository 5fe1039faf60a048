import { surveyInstrument } from "@parent-circles/core/intake";
import { inLanguage, interviewsWords, pagesInterviewWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { namesIn } from "../../data/names.ts";
import type { InterviewPlan, View } from "../../data/shapes.ts";
import { Button } from "../../pieces/button.tsx";
import { Field } from "../../pieces/field.tsx";
import { Link } from "../../pieces/link.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import type { Draft } from "./draft.ts";
import { type KnownPerson, peopleToName } from "./known-people.ts";
import { NameFinder } from "./name-finder.tsx";

/** With whom a talk begins, and the day where it was held before. */
export type Begin = (teller: Draft["teller"], date?: string) => void;

const mostShown = 5;

/** With whom to talk next and why, somebody else, and the day where answers come from paper. */
export function Plan({ plan, view, onBegin }: { plan: InterviewPlan; view: View; onBegin: Begin }) {
  const texts = useWords(pagesInterviewWords).plan;
  const { say } = useSpeaker();
  const [day, setDay] = useState(plan.asOf);
  const known = peopleToName(view);
  const begin = (person: KnownPerson, isNew = false) =>
    onBegin(
      { ...person, isNew, isKeyFigure: view.people.some(({ id, role }) => id === person.id && role === "keyFigure") },
      day === plan.asOf ? undefined : day,
    );
  return (
    <>
      <section class="card">
        <h2>{texts.next}</h2>
        {plan.of === 0 ? (
          <p>{texts.empty}</p>
        ) : (
          <>
            <WhomNext plan={plan} view={view} onBegin={begin} known={known} />
            <p class="quiet">{say(texts.held, { held: plan.interviewed, count: plan.of })}</p>
          </>
        )}
        <h3>{texts.somebodyElse}</h3>
        <NameFinder
          label={texts.somebodyElseHint}
          people={known}
          onFound={begin}
          onNew={(name) => begin({ id: "new-teller", name }, true)}
        />
        <Field label={texts.day} hint={texts.dayHint}>
          {(links) => (
            <input
              {...links}
              type="date"
              min={daysBefore(plan.asOf, 29)}
              max={plan.asOf}
              value={day}
              onInput={(event) => setDay(event.currentTarget.value || plan.asOf)}
            />
          )}
        </Field>
      </section>
      <section class="card">
        <h2>{texts.slips}</h2>
        <p>{texts.slipsHint}</p>
        <div>
          <Link page="slips" look="quiet">
            {texts.openSlips}
          </Link>
        </div>
      </section>
    </>
  );
}

interface WhomNextProps {
  readonly plan: InterviewPlan;
  readonly view: View;
  readonly known: readonly KnownPerson[];
  readonly onBegin: (person: KnownPerson) => void;
}

function WhomNext({ plan, view, known, onBegin }: WhomNextProps) {
  const texts = useWords(pagesInterviewWords).plan;
  const { say, list, language } = useSpeaker();
  const { words } = inLanguage(interviewsWords, language);
  const nameOf = namesIn(view);
  if (plan.stop !== null) return <p>{words.stops[plan.stop]}</p>;
  return (
    <ol class="talk-plan">
      {plan.interviews.slice(0, mostShown).map(({ person, reason }, place) => {
        const one = known.find(({ id }) => id === person) ?? { id: person, name: nameOf(person) };
        const why =
          reason.code === "namedBy"
            ? say(words.reasons.namedBy, { names: list(reason.by.map(nameOf)) })
            : words.reasons[reason.code];
        return (
          <li key={person}>
            <p>
              <strong>
                <bdi>{one.name}</bdi>
              </strong>
              <br />
              <span class="quiet">{why}</span>
            </p>
            <Button look={place === 0 ? "main" : "quiet"} onPress={() => onBegin(one)}>
              {say(texts.talk, { name: one.name })}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}

/** A day so many days before another. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** How the questions are introduced: how many, and how long they take. */
export const planLead = {
  count: surveyInstrument.generators.filter(({ askedOf }) => askedOf === "everyone").length,
  minutes: surveyInstrument.minutes,
};
