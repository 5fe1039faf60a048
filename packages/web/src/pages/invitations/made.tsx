import { inLanguage, type Language, languages, pagesAccessWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import type { MadeInvitation } from "../../data/shapes.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Copied, invitationLink, LinkToGive } from "../../pieces/link-to-give.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Select } from "../../pieces/select.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** An invitation as it was made, shown once: a code to scan, a link, and a message in the language of whoever gets it. */
export function Made({ invitation: { token, expiresAt } }: { invitation: MadeInvitation }) {
  const speaker = useSpeaker();
  const { invitations } = speaker.words;
  const { network } = useVisitor();
  const [language, setLanguage] = useState<Language>(speaker.language);
  const day = expiresAt.slice(0, 10);
  const link = invitationLink(token, language);
  const hers = inLanguage(pagesAccessWords, language);
  const message = hers.say(hers.words.invitations.text, { network: network.name, date: hers.date(day), link });
  return (
    <section class="card">
      <Notice tone="good" focused>
        {speaker.say(invitations.made, { date: speaker.date(day) })}
      </Notice>
      <Select
        label={invitations.language}
        options={languages.map((value) => ({ value, text: inLanguage(pagesAccessWords, value).name }))}
        chosen={language}
        onChoose={setLanguage}
      />
      <LinkToGive link={link} />
      <Copied label={invitations.message} text={message} language={language} />
    </section>
  );
}
