import { mayDo, vocabulary } from "@parent-circles/core";
import { pagesPersonWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { sendDecision } from "../../data/people-calls.ts";
import type { RoleDecision } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { MarkedLines } from "../../pieces/mark.tsx";
import { Select } from "../../pieces/select.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { Form } from "../../pieces/form.tsx";
import { useWords } from "../../words/use-words.ts";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import { criteriaDraft, isComplete } from "./criteria-draft.ts";
import { CriteriaFields } from "./criteria-fields.tsx";
import { isGoneFrom, type PersonPartProps } from "./known-person.ts";
import { saveCriteria } from "./save-criteria.ts";

type Decision = RoleDecision["decision"];

const decisions = {
  member: ["propose", "confirm"],
  candidate: ["confirm", "end"],
  keyFigure: ["stepDown"],
  coach: [],
} as const satisfies Readonly<Record<string, readonly Decision[]>>;

/** Her role, what the method asks of a key figure, and what a person decides, with the reason. */
export function RoleCard(part: PersonPartProps) {
  const { role: words } = useWords(pagesPersonWords);
  const { words: common, say, date } = useSpeaker();
  const { role: visitorRole } = useVisitor();
  const [deciding, setDeciding] = useState<Decision>();
  const { person, rules } = part.known;
  const { role = "member", roles = [] } = person;
  const since = roles.findLast((period) => period.role === role)?.since;
  const met = rules.filter((rule) => rule.met);
  const unmet = rules.filter((rule) => !rule.met);
  const named = common.roles[role];
  const mayDecide = mayDo(visitorRole, "keepPeople") && !isGoneFrom(person);
  const possible: readonly Decision[] = decisions[role];
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>
        {since === undefined ? say(words.is, { role: named }) : say(words.since, { role: named, date: date(since) })}
      </p>
      <details open={role === "candidate"}>
        <summary>{words.rules}</summary>
        <div class="stack">
          {met.length > 0 && <MarkedLines says="yes" lines={met.map(({ rule, text }) => ({ key: rule, text }))} />}
          {unmet.length > 0 && (
            <>
              <p class="quiet">{words.unmet}</p>
              <MarkedLines says="unknown" lines={unmet.map(({ rule, text }) => ({ key: rule, text }))} />
            </>
          )}
        </div>
      </details>
      {deciding !== undefined && <Deciding {...part} decision={deciding} onClosed={() => setDeciding(undefined)} />}
      {deciding === undefined && mayDecide && (
        <div class="buttons">
          {possible
            // Nothing that would be refused is offered; what was seen of her can be filled in at once.
            .filter((decision) => decision !== "confirm" || unmet.every(({ rule }) => rule === "criteriaRated"))
            .map((decision) => (
              <Button key={decision} onPress={() => setDeciding(decision)}>
                {words[decision]}
              </Button>
            ))}
        </div>
      )}
    </section>
  );
}

interface DecidingProps extends PersonPartProps {
  readonly decision: Decision;
  readonly onClosed: () => void;
}

function Deciding({ known, onChanged, decision, onClosed }: DecidingProps) {
  const { person, rules } = known;
  const { role: words, criteria: seen } = useWords(pagesPersonWords);
  const asksWhatWasSeen = decision === "confirm" && rules.some(({ rule, met }) => rule === "criteriaRated" && !met);
  const [drafts, setDrafts] = useState(() => criteriaDraft(person.criteria));
  const [tried, setTried] = useState(false);
  const { network, sendOnce } = useVisitor();
  const [reason, setReason] = useState<"none" | (typeof vocabulary.roleReasons)[number]>("none");
  const saving = useDoing();
  const save = () => {
    setTried(true);
    if (asksWhatWasSeen && !isComplete(drafts)) return;
    saving.start(async () => {
      try {
        if (asksWhatWasSeen) await saveCriteria(network.id, known, drafts);
        const body: RoleDecision = { person: person.id, decision, ...(reason === "none" ? {} : { reason }) };
        await sendOnce({ decision: body }, (key) => sendDecision(network.id, body, key));
        onClosed();
      } finally {
        onChanged();
      }
    });
  };
  return (
    <Form look="stack inner-form" onSend={save}>
      <strong>{words[decision]}</strong>
      {decision === "confirm" && <p>{words.confirmHint}</p>}
      {asksWhatWasSeen && (
        <>
          <p class="quiet">{seen.lead}</p>
          <CriteriaFields {...{ drafts, tried }} onChange={setDrafts} />
        </>
      )}
      {decision === "stepDown" && <p>{words.stepDownHint}</p>}
      <Select
        label={words.reason}
        options={(["none", ...vocabulary.roleReasons] as const).map((value) => ({ value, text: words.reasons[value] }))}
        chosen={reason}
        onChoose={setReason}
      />
      {saving.problem !== undefined && <FailedTyping problem={saving.problem} />}
      <div class="buttons">
        <Button look="main" busy={saving.busy}>
          {words.yes}
        </Button>
        <Button onPress={onClosed}>{words.no}</Button>
      </div>
    </Form>
  );
}
