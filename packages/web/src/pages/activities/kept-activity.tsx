import { nextDateOf } from "@parent-circles/core";
import { pagesActivitiesWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { changeActivity, fetchActivity } from "../../data/row-calls.ts";
import type { Activity, ActivityRow, Versioned } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Chip } from "../../pieces/chip.tsx";
import { Sure } from "../../pieces/sure.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { ActivityForm } from "./activity-form.tsx";

interface KeptActivityProps {
  readonly activity: Activity;
  readonly asOf: string;
  readonly onChanged: () => void;
}

/** What whoever keeps an activity does with it: changes it, or cancels its next day. */
export function KeptActivity({ activity, asOf, onChanged }: KeptActivityProps) {
  const { words: common, say, fullDate } = useSpeaker();
  const words = useWords(pagesActivitiesWords);
  const { network } = useVisitor();
  const [open, setOpen] = useState<{ readonly to: "change" | "cancel"; readonly from: Versioned<ActivityRow> }>();
  const doing = useDoing();
  const { id, title = common.activities.untitled, cancelled = [] } = activity;
  const date = nextDateOf(activity, asOf as Parameters<typeof nextDateOf>[1]);
  const isCancelled = date === undefined && cancelled.length > 0;
  const begin = (to: "change" | "cancel") => () =>
    doing.start(async () => setOpen({ to, from: await fetchActivity(network.id, id) }));
  const keep = (value: ActivityRow | object) =>
    doing.start(async () => {
      await changeActivity(network.id, id, { etag: open?.from.etag ?? "", value });
      setOpen(undefined);
      onChanged();
    });
  if (open?.to === "change")
    return (
      <ActivityForm
        activity={open.from.value}
        send={words.save}
        doing={doing}
        onSend={keep}
        onBack={() => setOpen(undefined)}
      />
    );
  if (open?.to === "cancel" && date !== undefined)
    return (
      <Sure
        question={say(words.sure, { activity: title, date: fullDate(date) })}
        hint={words.sureHint}
        yes={words.cancel}
        no={words.back}
        doing={doing}
        onYes={() => keep({ ...open.from.value, cancelled: [...cancelled, date] })}
        onNo={() => setOpen(undefined)}
      />
    );
  return (
    <>
      {isCancelled && <Chip tone="faint">{words.cancelled}</Chip>}
      {doing.problem !== undefined && <Failed problem={doing.problem} />}
      <div class="buttons">
        <Button busy={doing.busy} label={`${words.change}: ${title}`} onPress={begin("change")}>
          {words.change}
        </Button>
        {date !== undefined && (
          <Button look="plain" busy={doing.busy} label={`${words.cancel}: ${title}`} onPress={begin("cancel")}>
            {words.cancel}
          </Button>
        )}
      </div>
    </>
  );
}
