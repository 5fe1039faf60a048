import { inLanguage, interviewsWords } from "@parent-circles/words";
import { type NameOf, someNames } from "../../data/names.ts";
import type { InterviewPlan, KeyFigureProposal } from "../../data/shapes.ts";
import type { Speaker } from "../../words/speaker.ts";

/** So many talks are told one by one; of the rest, how many they are. */
const mostTalks = 12;

/** Whether something about a proposal cannot be told yet. */
export const leavesOpen = ({ group, verdict }: Pick<KeyFigureProposal, "group" | "verdict">): boolean =>
  verdict.code === "cannotTellYet" || group.some(({ tier }) => tier === "cannotTellYet");

type Plan = Pick<InterviewPlan, "interviews" | "wouldGain" | "stop" | "neverAsked">;

/** What more talks would bring, and with whom to talk first: those for the same reason in one sentence. */
export function tellingOf(
  { interviews, wouldGain, stop, neverAsked }: Plan,
  nameOf: NameOf,
  speaker: Speaker,
): string[] {
  const { say } = speaker;
  const { telling } = speaker.words.keyFigures;
  const { words } = inLanguage(interviewsWords, speaker.language);
  const gain = wouldGain === null ? words.gainUnknown : say(words.wouldGain, { count: Math.round(wouldGain) });
  const singleNames = neverAsked === 0 ? [] : [say(words.neverAsked, { count: neverAsked })];
  if (stop !== null) return [words.stops[stop], ...singleNames];
  const told = new Map<string, string[]>();
  for (const { person, reason } of interviews.slice(0, mostTalks)) {
    const why = JSON.stringify(reason);
    told.set(why, [...(told.get(why) ?? []), person]);
  }
  const names = (ids: readonly string[]) => someNames(ids.map(nameOf), speaker);
  const talks = [...told].map(([why, people]) => {
    const reason = JSON.parse(why) as InterviewPlan["interviews"][number]["reason"];
    const who = { count: people.length, people: names(people) };
    return reason.code === "namedBy"
      ? say(telling.namedBy, { ...who, by: names(reason.by) })
      : say(telling[reason.code], who);
  });
  const rest = interviews.length - mostTalks;
  return [gain, ...talks, ...(rest > 0 ? [say(telling.rest, { count: rest })] : []), ...singleNames];
}
