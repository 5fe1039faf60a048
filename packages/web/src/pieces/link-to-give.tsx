import { useState } from "preact/hooks";
import { renderSVG } from "uqr";
import { useSpeaker } from "../words/use-speaker.ts";
import { Button } from "./button.tsx";

/** A link that somebody is given on another device: as a code to scan, and to copy. */
export function LinkToGive({ link }: { link: string }) {
  const { invitations } = useSpeaker().words;
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(link, { border: 2 }))}`;
  return (
    <>
      <figure class="code">
        <figcaption>{invitations.code}</figcaption>
        <img src={picture} alt="" width="220" height="220" />
      </figure>
      <Copied label={invitations.link} text={link} />
    </>
  );
}

/** A text that is copied with one press. */
export function Copied({ label, text, language }: { label: string; text: string; language?: string }) {
  const { invitations } = useSpeaker().words;
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <div class="stack">
      <strong>{label}</strong>
      <p class="to-copy" dir="auto" lang={language}>
        {text}
      </p>
      <div class="buttons">
        <Button onPress={copy} label={`${invitations.copy}: ${label}`}>
          {invitations.copy}
        </Button>
        {copied && <span role="status">{invitations.copied}</span>}
      </div>
    </div>
  );
}

/** The address of an invitation, in the language of whoever opens it. */
export const invitationLink = (token: string, language: string): string =>
  `${location.origin}/#/${language}/invited/${encodeURIComponent(token)}`;
