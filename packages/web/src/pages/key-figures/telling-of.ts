import type { NameOf } from "../../data/names.ts";
import type { InterviewPlan, KeyFigureProposal } from "../../data/shapes.ts";
import type { Speaker } from "../../words/speaker.ts";

/** So many talks are told one by one, and so many names in one sentence; of the rest, how many they are. */
const mostTalks = 12;
const mostNames = 5;

/** Whether something about a proposal cannot be told yet. */
export const leavesOpen = ({ group, verdict }: Pick<KeyFigureProposal, "group" | "verdict">): boolean =>
  verdict.code === "cannotTellYet" || group.some(({ tier }) => tier === "cannotTellYet");

/** The talks that would make it clearer, the most telling first: those for the same reason in one sentence. */
export function tellingOf(
  { interviews }: Pick<InterviewPlan, "interviews">,
  nameOf: NameOf,
  speaker: Speaker,
): string[] {
  const { say, words } = speaker;
  const { telling } = words.keyFigures;
  if (interviews.length === 0) return [telling.none];
  const names = (ids: readonly string[]) => namesOf(ids.map(nameOf), speaker);
  const told = new Map<string, string[]>();
  for (const { person, reason } of interviews.slice(0, mostTalks)) {
    const why = JSON.stringify(reason);
    told.set(why, [...(told.get(why) ?? []), ...(person === null ? [] : [person])]);
  }
  const sentences = [...told].map(([why, people]) => {
    const reason = JSON.parse(why) as InterviewPlan["interviews"][number]["reason"];
    const count = people.length;
    switch (reason.code) {
      case "wouldSettle":
        return say(telling.wouldSettle, { count, people: names(people), undecided: names(reason.undecided) });
      case "drawnByLot":
        return say(telling.drawnByLot, { count, people: names(people) });
      case "namedBy":
        return say(telling.namedBy, { person: names(people), by: nameOf(reason.by) });
      case "askForName":
        return say(telling.askForName, { by: nameOf(reason.by) });
    }
  });
  const rest = interviews.length - mostTalks;
  return rest > 0 ? [...sentences, say(telling.rest, { count: rest })] : sentences;
}

function namesOf(names: readonly string[], { list, say, words }: Speaker): string {
  const others = names.length - mostNames;
  if (others <= 0) return list(names);
  return list([...names.slice(0, mostNames), say(words.keyFigures.telling.others, { count: others })]);
}
