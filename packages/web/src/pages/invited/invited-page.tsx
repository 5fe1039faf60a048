import type { Address } from "../../address/address.ts";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useInvitation, Ways } from "./ways.tsx";

/** Where an invitation leads: whoever holds it makes a way in of her own. */
export function InvitedPage({ of: token = "" }: Pick<Address, "of">) {
  const { words, say } = useSpeaker();
  const { invited, roleNames } = words;
  const loaded = useInvitation(token);
  return (
    <Page title={invited.title}>
      <Show loaded={loaded}>
        {(shown) =>
          shown === undefined ? (
            <Notice tone="wrong">{invited.over}</Notice>
          ) : (
            <>
              <p class="lead">{say(invited.lead, { network: shown.networkName, role: roleNames[shown.role] })}</p>
              <Ways token={token} shown={shown} />
            </>
          )
        }
      </Show>
    </Page>
  );
}
