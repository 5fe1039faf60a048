import { aboutWords, type Language, languages } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { fetchNote } from "../../data/ask-calls.ts";
import type { Ask } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Select } from "../../pieces/select.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** A note in a language of her choice, to show on the phone, to copy by hand or to send with a messenger of her own. */
export function Note({ ask }: { ask: Ask }) {
  const { words } = useSpeaker();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.card.title}</summary>
      {open && <NoteOpen ask={ask} />}
    </details>
  );
}

function NoteOpen({ ask }: { ask: Ask }) {
  const { words, language } = useSpeaker();
  const { network } = useVisitor();
  const [written, setWritten] = useState<Language>(language);
  const loaded = useLoaded(`note ${ask.id} ${written}`, () => fetchNote(network.id, ask.id, written));
  return (
    <div class="stack">
      <Select
        label={words.card.language}
        options={languages.map((value) => ({ value, text: aboutWords.byLanguage[value].name }))}
        chosen={written}
        onChoose={setWritten}
      />
      <Show loaded={loaded}>
        {(text) => (
          <>
            <blockquote class="note" lang={written} dir="auto">
              {text}
            </blockquote>
            <Copy key={text} text={text} />
          </>
        )}
      </Show>
    </div>
  );
}

/** Copies a text, or says how to do it by hand where the browser does not allow it. */
function Copy({ text }: { text: string }) {
  const { words } = useSpeaker();
  const [copied, setCopied] = useState<boolean>();
  const copy = () => {
    const writing = Promise.resolve().then(() => navigator.clipboard.writeText(text));
    writing.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <div class="buttons">
        <Button onPress={copy}>{words.card.copy}</Button>
      </div>
      {copied !== undefined && (
        <Notice tone={copied ? "good" : "calm"}>{copied ? words.card.copied : words.card.copyFails}</Notice>
      )}
    </>
  );
}
