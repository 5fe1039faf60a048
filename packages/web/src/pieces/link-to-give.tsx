import { useState } from "preact/hooks";
import { useSpeaker } from "../words/use-speaker.ts";
import { Button } from "./button.tsx";
import { CodePicture } from "./code-picture.tsx";

/** A link that somebody is given on another device: as a code to scan, and to copy. */
export function LinkToGive({ link }: { link: string }) {
  const { invitations } = useSpeaker().words;
  return (
    <>
      <CodePicture text={link} caption={invitations.code} />
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
