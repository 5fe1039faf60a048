import { pagesBeginWords } from "@parent-circles/words";
import type { Address } from "../../address/address.ts";
import { Link } from "../../pieces/link.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { Steps } from "../../pieces/steps.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { useInvitation, Ways } from "../invited/ways.tsx";

/** Where the operator's first link leads: the first coordinator makes her way in. */
export function FirstPage({ of: token = "" }: Pick<Address, "of">) {
  const { signIn } = useSpeaker().words;
  const { steps, first } = useWords(pagesBeginWords);
  const names = Object.values(steps);
  const loaded = useInvitation(token);
  return (
    <Page title={first.title} lead={first.lead}>
      <Show loaded={loaded}>
        {(shown) =>
          shown === undefined ? (
            <>
              <Notice tone="wrong">{first.over}</Notice>
              <div>
                <Link page="start" look="main">
                  {signIn.title}
                </Link>
              </div>
            </>
          ) : (
            <>
              <Steps names={names} at={0} />
              <Ways token={token} shown={shown} />
              <section class="card">
                <h2>{first.ahead}</h2>
                <ol>
                  {names.map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ol>
                <p class="quiet">{first.minutes}</p>
              </section>
            </>
          )
        }
      </Show>
    </Page>
  );
}
