import { pagesInviteWords } from "@parent-circles/words";
import { occasionText } from "../../data/occasion-text.ts";
import type { NameOf } from "../../data/names.ts";
import type { Activity, Request } from "../../data/shapes.ts";
import { Chip } from "../../pieces/chip.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** A request, and what is needed to name what it speaks of. */
export interface RequestHeadProps {
  readonly request: Request;
  readonly activities: readonly Activity[];
  readonly nameOf?: NameOf;
}

/** What is asked, by whom, when and for what, and how it stands. */
export function RequestHead({ request, activities, nameOf }: RequestHeadProps) {
  const speaker = useSpeaker();
  const { words, say, fullDate } = speaker;
  const own = useWords(pagesInviteWords);
  const { kind, state = "received", institution, date, occasion, targets, takenBack } = request;
  const activity = activities.find(({ id }) => id === occasion);
  return (
    <>
      <div class="row">
        <h2>{words.requestKinds[kind]}</h2>
        <Chip tone={state === "received" ? "calm" : state === "withTheNetwork" ? "good" : "faint"}>
          {words.requestStates[state]}
        </Chip>
      </div>
      <p>
        {[
          institution !== undefined && nameOf !== undefined
            ? say(words.requests.from, { institution: nameOf(institution) })
            : kind === "invitation"
              ? own.own
              : undefined,
          date === undefined ? undefined : say(words.requests.on, { date: fullDate(date) }),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      {activity !== undefined && <p>{say(words.requests.occasion, { occasion: occasionText(activity, speaker) })}</p>}
      {takenBack !== undefined && <p>{say(words.requests.takenBack, { date: fullDate(takenBack) })}</p>}
      {targets !== undefined && targets.length > 0 && (
        <p class="quiet">{say(words.requests.matched, { count: targets.length })}</p>
      )}
    </>
  );
}
