import { pagesCopiesWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { fetchInstallation } from "../../data/installation-calls.ts";
import { fetchDocument, fetchWorkbook } from "../../data/manage-calls.ts";
import { jsonBlob, saveFile } from "../../data/save-file.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { Sure } from "../../pieces/sure.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

type Kind = "document" | "workbook";

/** The whole network as a file of her own, and when the server was last copied. */
export function CopiesPage() {
  const { say } = useSpeaker();
  const words = useWords(pagesCopiesWords);
  const { network } = useVisitor();
  const [asked, setAsked] = useState<Kind>();
  const [saved, setSaved] = useState<string>();
  const doing = useDoing();
  const save = (kind: Kind) =>
    doing.start(async () => {
      const name = `${network.id}.${kind === "document" ? "json" : "xlsx"}`;
      const content =
        kind === "document" ? jsonBlob(await fetchDocument(network.id)) : ((await fetchWorkbook(network.id)) as Blob);
      saveFile(name, content);
      setSaved(name);
      setAsked(undefined);
    });
  return (
    <Page title={words.title} lead={words.lead}>
      {saved !== undefined && (
        <Notice key={saved} tone="good" focused>
          {say(words.saved, { file: saved })}
        </Notice>
      )}
      {(["workbook", "document"] as const).map((kind) => (
        <section key={kind} class="card">
          <h2>{words[kind].title}</h2>
          <p>{words[kind].text}</p>
          {asked === kind ? (
            <Sure
              question={words.sure}
              hint={words.sureHint}
              yes={words.yes}
              no={words.no}
              doing={doing}
              onYes={() => save(kind)}
              onNo={() => setAsked(undefined)}
            />
          ) : (
            <div class="buttons">
              <Button
                onPress={() => {
                  setSaved(undefined);
                  setAsked(kind);
                }}
              >
                {words[kind].save}
              </Button>
            </div>
          )}
        </section>
      ))}
      <Backup />
    </Page>
  );
}

function Backup() {
  const { say, fullDate } = useSpeaker();
  const { backup } = useWords(pagesCopiesWords);
  const loaded = useLoaded("installation", fetchInstallation);
  return (
    <section class="card">
      <h2>{backup.title}</h2>
      <Show loaded={loaded}>
        {({ lastBackup }) => (
          <p>
            {lastBackup === undefined ? backup.unknown : say(backup.last, { date: fullDate(lastBackup.slice(0, 10)) })}
          </p>
        )}
      </Show>
      <p class="quiet">{backup.who}</p>
    </section>
  );
}
