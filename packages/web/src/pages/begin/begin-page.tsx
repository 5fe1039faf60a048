import { mayDo } from "@parent-circles/core";
import { useState } from "preact/hooks";
import { makeNetwork } from "../../data/access-calls.ts";
import { useDoing } from "../../data/use-doing.ts";
import type { Visitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Failed } from "../../pieces/show.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** What is shown of a network that nobody has made yet: whoever has its map makes it, everybody else waits. */
export function BeginPage({ visitor: { role, network } }: { visitor: Visitor }) {
  const { begin } = useSpeaker().words;
  const [name, setName] = useState("");
  const making = useDoing();
  const make = () =>
    making.start(async () => {
      await makeNetwork(network.id, name.trim());
      location.reload();
    });
  if (!mayDo(role, "importFiles"))
    return (
      <Page title={begin.title}>
        <Notice tone="calm">{begin.wait}</Notice>
      </Page>
    );
  return (
    <Page title={begin.title} lead={begin.lead}>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        {making.problem !== undefined && <Failed problem={making.problem} />}
        <TextField label={begin.name} value={name} onChange={setName} />
        <div class="buttons">
          <Button look="main" busy={making.busy}>
            {begin.make}
          </Button>
        </div>
      </form>
    </Page>
  );
}
