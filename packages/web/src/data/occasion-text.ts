import type { Speaker } from "../words/speaker.ts";
import type { Activity } from "./shapes.ts";

/** When and where something is: "woensdag 4 maart 2026, 9:30, buurtkamer, kinderen welkom". */
export function whenAndWhere({ date, time, place, childcare }: Activity, { words, say, fullDate }: Speaker): string {
  const { activities } = words;
  const day = date === undefined ? activities.noDate : fullDate(date);
  return [day, time, place, childcare === true ? activities.childcare : undefined]
    .filter((part) => part !== undefined)
    .reduceRight((rest, part) => say(activities.oneByOne, { part, rest }));
}

/** An activity in one phrase. */
export const occasionText = (activity: Activity, speaker: Speaker): string =>
  `${speaker.isolate(activity.title ?? speaker.words.activities.untitled)} (${whenAndWhere(activity, speaker)})`;
