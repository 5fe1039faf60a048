import { mayDo } from "@parent-circles/core";
import { pagesPersonWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Mark } from "../../pieces/mark.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { criteria, type Criterion, ratingOf } from "./criteria-draft.ts";
import { CriteriaForm } from "./criteria-form.tsx";
import type { PersonPartProps } from "./known-person.ts";

/** What people saw of her, one by one, with what they saw it by; never added up. */
export function CriteriaCard(part: PersonPartProps) {
  const { criteria: words } = useWords(pagesPersonWords);
  const { role } = useVisitor();
  const [editing, setEditing] = useState(false);
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="quiet">{words.lead}</p>
      {editing ? (
        <CriteriaForm {...part} onClosed={() => setEditing(false)} />
      ) : (
        <>
          <ul class="marked">
            {criteria.map((criterion) => (
              <Judged key={criterion} known={part.known} criterion={criterion} />
            ))}
          </ul>
          {mayDo(role, "keepPeople") && <Button onPress={() => setEditing(true)}>{words.edit}</Button>}
        </>
      )}
    </section>
  );
}

function Judged({ known: { person }, criterion }: Pick<PersonPartProps, "known"> & { criterion: Criterion }) {
  const { criteria: words } = useWords(pagesPersonWords);
  const { say, date } = useSpeaker();
  const judged = person.criteria?.[criterion];
  const rating = judged === undefined ? undefined : ratingOf(judged);
  const answer =
    rating !== undefined
      ? words.ratings[rating]
      : judged === undefined
        ? words.notLooked
        : words[judged.unanswered ?? "notAsked"];
  const who = words.by[judged?.by as keyof typeof words.by] ?? words.by.somebody;
  return (
    <li>
      <Mark says={rating === undefined ? "unknown" : rating === "none" ? "no" : "yes"} />
      <span>
        <strong>{words.names[criterion]}</strong>: {answer}
        {judged !== undefined && (
          <small>
            {judged.evidence !== undefined && `${words.evidence[judged.evidence]} · `}
            {say(words.seenBy, { who, date: date(judged.date) })}
          </small>
        )}
      </span>
    </li>
  );
}
