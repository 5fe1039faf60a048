import { pagesReferralsWords } from "@parent-circles/words";
import { fetchReferrals } from "../../data/referral-calls.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { ReferForm } from "./refer-form.tsx";

/** A partner refers parents who agree to it, and sees that it did. */
export function ReferralsPage() {
  const referrals = useWords(pagesReferralsWords);
  const { say, fullDate } = useSpeaker();
  const { network } = useVisitor();
  const loaded = useLoaded(`referrals ${network.id}`, () => fetchReferrals(network.id));
  return (
    <Page title={referrals.title} lead={referrals.lead}>
      <ReferForm onSent={loaded.again} />
      <section class="card">
        <h2>{referrals.mine}</h2>
        <Show loaded={loaded}>
          {(items) =>
            items.length === 0 ? (
              <p>{referrals.empty}</p>
            ) : (
              <ul class="plain-list">
                {items.toReversed().map(({ id, date }) => (
                  <li key={id}>{date === null ? referrals.noDate : say(referrals.on, { date: fullDate(date) })}</li>
                ))}
              </ul>
            )
          }
        </Show>
        <p class="quiet">{referrals.promise}</p>
      </section>
    </Page>
  );
}
