import type { Speaker } from "../words/speaker.ts";
import { oftenOf } from "./how-often.ts";
import type { Activity } from "./shapes.ts";

/** When and where something is: "woensdag 4 maart 2026, elke week, 9:30, buurtkamer, kinderen welkom". */
export function whenAndWhere(
  { date, rule, time, place, childcare }: Activity,
  { words, say, fullDate }: Speaker,
): string {
  const { activities } = words;
  const day = date === undefined ? activities.noDate : fullDate(date);
  const often = oftenOf(rule);
  return [
    day,
    often === "once" ? undefined : activities.often[often],
    time,
    place,
    childcare === true ? activities.childcare : undefined,
  ]
    .filter((part) => part !== undefined)
    .reduceRight((rest, part) => say(activities.oneByOne, { part, rest }));
}

/** An activity in one phrase. */
export const occasionText = (activity: Activity, speaker: Speaker): string =>
  `${speaker.isolate(activity.title ?? speaker.words.activities.untitled)} (${whenAndWhere(activity, speaker)})`;
