import { mayBe } from "../model/consent.ts";
import { nameOf } from "../circles/name-of.ts";
import { occasionOnItsDay, type Telling } from "./explain.ts";
import { meetingOf, type NextThing, nextThingFor } from "./next-thing.ts";
import { type NewTie, newTiesFor } from "./new-ties.ts";
import { personAt, type UnassignedReason } from "./options.ts";
import { occasionText } from "./sentences.ts";
import type { NewTieText, NextThingText, TellSuggestion, Unassigned } from "./suggestion.ts";

/** Somebody who gets no invitation, by number, and why. */
export interface LeftOver {
  readonly target: number;
  readonly reason: UnassignedReason;
}

/** Why each of some people gets no invitation now, the next best thing for her, and the ties that would open most routes. */
export function explainUnassigned(
  telling: Telling,
  left: readonly LeftOver[],
  tell: readonly TellSuggestion[],
): { readonly unassigned: Unassigned[]; readonly newTies: NewTieText[] } {
  const { setting } = telling;
  const newTies = newTiesFor(
    setting,
    left.flatMap(({ target, reason }) => (withoutRoute.includes(reason) ? [target] : [])),
  );
  const unassigned = left.map(({ target, reason }): Unassigned => {
    const { id } = personAt(setting, target);
    const teller = tell.find((one) => one.target === id)?.teller;
    const next = nextThingFor(setting, { target, reason, newTies, teller });
    return {
      target: id,
      reason,
      text: telling.speaker.say(telling.speaker.words.unassigned[reason], { target: targetName(telling, target) }),
      next: next && { ...next, text: nextText(telling, target, next) },
    };
  });
  return { unassigned, newTies: newTies.map((tie) => newTieText(telling, tie)) };
}

/** Reasons that a new tie would take away. */
const withoutRoute: readonly UnassignedReason[] = ["noRoute", "belowFloor", "noSharedLanguage", "keepApart"];

/** Her name stands in a sentence only while she may be on the map. */
function targetName({ setting }: Telling, target: number): string {
  const person = personAt(setting, target);
  const mayBeNamed = person.protected !== true && mayBe(person, "onMap", setting.asOf);
  return mayBeNamed ? nameOf(setting.network, person.id) : person.id;
}

function nextText(telling: Telling, target: number, next: NextThing): NextThingText["text"] {
  const { speaker } = telling;
  const { words, say } = speaker;
  const names = namesIn(telling, next);
  return say(next.kind === "meeting" && next.occasion === null ? words.next.meetingSomewhere : words.next[next.kind], {
    ...names,
    target: targetName(telling, target),
  });
}

function newTieText(telling: Telling, tie: NewTie): NewTieText {
  const { member = "", keyFigure = "", occasion = null } = meetingOf(telling.setting, tie);
  const { words, say } = telling.speaker;
  const opens = tie.opens.length;
  const names = namesIn(telling, { member, keyFigure, occasion });
  return { member, keyFigure, opens, occasion, text: say(words.newTie, { ...names, count: opens }) };
}

function namesIn({ setting, speaker }: Telling, { member, keyFigure, occasion }: Omit<NextThing, "kind">) {
  return {
    member: member === undefined ? "" : nameOf(setting.network, member),
    keyFigure: keyFigure === undefined ? "" : nameOf(setting.network, keyFigure),
    occasion: occasionText(speaker, occasionOnItsDay(setting, occasion ?? null)),
  };
}
