import type { Speaker } from "../words/speaker.ts";
import type { Activity } from "./shapes.ts";

/** When and where something is: "woensdag 4 maart 2026, 9:30, buurtkamer, kinderen welkom". */
export function whenAndWhere({ date, time, place, childcare }: Activity, { words, day, kept }: Speaker): string {
  const { activities } = words;
  return [
    date === undefined ? activities.noDate : day(date),
    time,
    place === undefined ? undefined : kept(place),
    childcare === true ? activities.childcare : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(words.comma);
}

/** An activity in one phrase. */
export const occasionText = (activity: Activity, speaker: Speaker): string =>
  `${speaker.kept(activity.title ?? speaker.words.activities.untitled)} (${whenAndWhere(activity, speaker)})`;
