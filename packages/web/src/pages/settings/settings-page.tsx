import { pagesSettingsWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { changeSettings, fetchSettings } from "../../data/manage-calls.ts";
import type { NetworkSettings, Versioned } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useWords } from "../../words/use-words.ts";
import { SettingsForm } from "./settings-form.tsx";

/** How the network works, in words: how often somebody is asked, how long she rests, what a school is told. */
export function SettingsPage() {
  const words = useWords(pagesSettingsWords);
  const { network } = useVisitor();
  const [saves, setSaves] = useState(0);
  const saving = useDoing();
  const loaded = useLoaded(`settings ${network.id} ${saves}`, () => fetchSettings(network.id));
  const save = (changed: Versioned<NetworkSettings>) =>
    saving.start(async () => {
      await changeSettings(network.id, changed);
      setSaves(saves + 1);
    });
  return (
    <Page title={words.title} lead={words.lead}>
      {saves > 0 && (
        <Notice key={saves} tone="good" focused>
          {words.saved}
        </Notice>
      )}
      <Show loaded={loaded}>{(settings) => <SettingsForm {...{ settings, saving }} onSave={save} />}</Show>
    </Page>
  );
}
