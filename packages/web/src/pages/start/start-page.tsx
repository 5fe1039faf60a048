import type { Address } from "../../address/address.ts";
import { fetchEntryLinks } from "../../data/network-calls.ts";
import type { EntryLink } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { Chip } from "../../pieces/chip.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { Neighbourhood } from "./neighbourhood.tsx";
import { SignIn } from "./sign-in.tsx";
import { NeighbourhoodPicture } from "./neighbourhood-picture.tsx";

/** What this is, and in a demonstration a way in for each role. */
export function StartPage({ of }: Pick<Address, "of">) {
  const { words } = useSpeaker();
  const { start } = words;
  const loaded = useLoaded("entry links", fetchEntryLinks);
  return (
    <Page title={start.title} lead={start.lead} picture={<NeighbourhoodPicture />}>
      {of === "old-link" && (
        <Notice tone="wrong">
          <p>{start.oldLink}</p>
          <p>{start.oldLinkNext}</p>
        </Notice>
      )}
      {of === "ended" && <Notice tone="calm">{words.signIn.ended}</Notice>}
      <Show loaded={loaded}>
        {(links) =>
          links.length === 0 ? (
            <SignIn />
          ) : (
            <>
              <div class="row">
                <Chip tone="faint">{words.frame.synthetic}</Chip>
                <span>{start.synthetic}</span>
              </div>
              <h2>{start.choose}</h2>
              <ul class="neighbourhoods">
                {neighbourhoodsIn(links).map((entries) => (
                  <Neighbourhood key={entries[0]?.networkId} entries={entries} />
                ))}
              </ul>
            </>
          )
        }
      </Show>
    </Page>
  );
}

const neighbourhoodsIn = (links: readonly EntryLink[]): EntryLink[][] =>
  [...new Set(links.map(({ networkId }) => networkId))].map((id) => links.filter(({ networkId }) => networkId === id));
