import { pagesAccountsWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { endAccess, fetchAccounts } from "../../data/manage-calls.ts";
import type { NameOf } from "../../data/names.ts";
import type { Access } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Show } from "../../pieces/show.tsx";
import { Sure } from "../../pieces/sure.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** Who can sign in now, and the end of it. */
export function Accounts({ nameOf }: { nameOf: NameOf }) {
  const words = useWords(pagesAccountsWords);
  const { network } = useVisitor();
  const loaded = useLoaded(`accounts ${network.id}`, () => fetchAccounts(network.id));
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="quiet">{words.lead}</p>
      <Show loaded={loaded}>
        {(accounts) => (
          <ul class="plain-list">
            {accounts.map((access) => (
              <OneAccess key={`${access.accountId} ${access.role}`} {...{ access, nameOf }} onEnded={loaded.again} />
            ))}
          </ul>
        )}
      </Show>
    </section>
  );
}

interface OneAccessProps {
  readonly access: Access;
  readonly nameOf: NameOf;
  readonly onEnded: () => void;
}

function OneAccess({ access, nameOf, onEnded }: OneAccessProps) {
  const { words, say, moment } = useSpeaker();
  const texts = useWords(pagesAccountsWords);
  const { network } = useVisitor();
  const [asked, setAsked] = useState(false);
  const ending = useDoing();
  const name = access.person ?? access.institution;
  // A name for signing in is kept as a hash alone: whoever is nobody in the network is known by when she came in.
  const signedIn =
    access.signedInAt === undefined ? texts.notSignedIn : say(texts.signedIn, { when: moment(access.signedInAt) });
  const who = [words.roleNames[access.role], name === undefined ? signedIn : nameOf(name)]
    .filter((part) => part !== undefined)
    .reduceRight((rest, part) => say(words.activities.oneByOne, { part, rest }));
  const end = () =>
    ending.start(async () => {
      await endAccess(network.id, access);
      onEnded();
    });
  return (
    <li>
      <div class="row">
        <span dir="auto">{who}</span>
        {access.isYou === true ? (
          <span class="quiet">{texts.you}</span>
        ) : (
          <Button look="plain" label={`${texts.end}: ${who}`} onPress={() => setAsked(true)}>
            {texts.end}
          </Button>
        )}
      </div>
      {asked && (
        <Sure
          question={say(texts.sure, { who })}
          hint={texts.sureHint}
          yes={texts.yes}
          no={texts.no}
          doing={ending}
          onYes={end}
          onNo={() => setAsked(false)}
        />
      )}
    </li>
  );
}
