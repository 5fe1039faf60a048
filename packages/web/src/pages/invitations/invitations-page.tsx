import { useState } from "preact/hooks";
import { endInvitation, fetchInvitations } from "../../data/access-calls.ts";
import { type NameOf, namesIn } from "../../data/names.ts";
import { fetchView } from "../../data/network-calls.ts";
import type { Invitation, MadeInvitation } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Page } from "../../pieces/page.tsx";
import { Failed, Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { Accounts } from "./accounts.tsx";
import { InviteForm } from "./invite-form.tsx";
import { Made } from "./made.tsx";

/** Whom the coordinator lets in: an invitation to make, to show, and to take back. */
export function InvitationsPage() {
  const { invitations } = useSpeaker().words;
  const { network } = useVisitor();
  const [made, setMade] = useState<MadeInvitation>();
  const loaded = useLoaded(`invitations ${network.id}`, async () => {
    const [open, view] = await Promise.all([fetchInvitations(network.id), fetchView(network.id)]);
    return { open, view, nameOf: namesIn(view) };
  });
  const onMade = (one: MadeInvitation) => {
    setMade(one);
    loaded.again();
  };
  return (
    <Page title={invitations.title} lead={invitations.lead}>
      <Show loaded={loaded}>
        {({ open, view, nameOf }) => (
          <>
            {made !== undefined && <Made key={made.invitationId} invitation={made} />}
            <InviteForm view={view} onMade={onMade} />
            <Open open={open} nameOf={nameOf} onEnded={loaded.again} />
            <Accounts nameOf={nameOf} />
          </>
        )}
      </Show>
    </Page>
  );
}

interface OpenProps {
  readonly open: readonly Invitation[];
  readonly nameOf: NameOf;
  readonly onEnded: () => void;
}

function Open({ open, nameOf, onEnded }: OpenProps) {
  const { words, say, date } = useSpeaker();
  const { invitations, roleNames } = words;
  const { network } = useVisitor();
  const ending = useDoing();
  const whoIs = ({ role, person, institution }: Invitation): string => {
    const name = person ?? institution;
    return name === undefined ? roleNames[role] : say(invitations.named, { role: roleNames[role], name: nameOf(name) });
  };
  const end = (id: string) =>
    ending.start(async () => {
      await endInvitation(network.id, id);
      onEnded();
    });
  return (
    <section class="card">
      <h2>{invitations.open}</h2>
      {ending.problem !== undefined && <Failed problem={ending.problem} />}
      {open.length === 0 && <p>{invitations.none}</p>}
      <ul class="plain-list">
        {open.map((one) => (
          <li key={one.invitationId} class="row">
            <span>{say(invitations.until, { who: whoIs(one), date: date(one.expiresAt.slice(0, 10)) })}</span>
            <Button
              busy={ending.busy}
              label={`${invitations.end}: ${whoIs(one)}`}
              onPress={() => end(one.invitationId)}
            >
              {invitations.end}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
