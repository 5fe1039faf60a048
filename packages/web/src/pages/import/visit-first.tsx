import { pagesImportWords } from "@parent-circles/words";
import { fetchInterviewPlan, fetchMeasure, fetchView } from "../../data/network-calls.ts";
import { namesIn } from "../../data/names.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Link } from "../../pieces/link.tsx";
import { Chip } from "../../pieces/chip.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { silentIn, type Visit, visitsOf } from "./visits.ts";

/** The first useful suggestion: whom to visit first, and why. */
export function VisitFirst() {
  const { visit: words } = useWords(pagesImportWords);
  const { say } = useSpeaker();
  const { network } = useVisitor();
  const loaded = useLoaded(`visit ${network.id}`, async () => {
    const [view, measured] = await Promise.all([
      fetchView(network.id),
      fetchMeasure(network.id, "trust-nominations", {}),
    ]);
    const visits = visitsOf(view, measured.values ?? {});
    const drawn = visits.length > 0 ? undefined : (await fetchInterviewPlan(network.id)).interviews[0];
    return { visits, silent: silentIn(view), drawn: drawn === undefined ? undefined : namesIn(view)(drawn.person) };
  });
  return (
    <Show loaded={loaded}>
      {({ visits: [first, ...others], silent, drawn }) => (
        <div class="beside">
          <div class="stack">
            {first === undefined ? (
              <section class="card">
                <p>{drawn === undefined ? words.nobody : say(words.drawn, { name: drawn })}</p>
              </section>
            ) : (
              <First visit={first} />
            )}
            {first !== undefined && others.length > 0 && <Others first={first} others={others} />}
          </div>
          {silent > 0 && (
            <section class="card">
              <p>{say(words.silent, { count: silent })}</p>
            </section>
          )}
        </div>
      )}
    </Show>
  );
}

function First({ visit: { id, label, trustedBy, consent } }: { visit: Visit }) {
  const { visit } = useWords(pagesImportWords);
  const { words, say } = useSpeaker();
  const state = words.consent[consent as keyof typeof words.consent];
  return (
    <section class="card to-decide">
      <p class="quiet">{visit.lead}</p>
      <div class="row">
        <h2>
          <bdi>{label}</bdi>
        </h2>
        <Chip tone="faint">{visit.source}</Chip>
      </div>
      <p>
        {say(visit.trusted, { count: trustedBy })} {state !== undefined && <Chip>{state}</Chip>}
      </p>
      <dl class="facts">
        <dt>{visit.sure}</dt>
        <dd>{visit.sureText}</dd>
        <dt>{visit.ask}</dt>
        <dd>{visit.askText}</dd>
      </dl>
      <div>
        <Link page="people" of={id} look="main">
          {say(visit.open, { name: label })}
        </Link>
      </div>
    </section>
  );
}

function Others({ first, others }: { first: Visit; others: readonly Visit[] }) {
  const { visit } = useWords(pagesImportWords);
  const { say } = useSpeaker();
  return (
    <section class="card">
      <h2>{visit.others}</h2>
      <ul class="plain-list">
        {others.map(({ id, label, trustedBy, missedByFirst }) => (
          <li key={id}>
            <strong>
              <bdi>{label}</bdi>
            </strong>{" "}
            {say(visit.trusted, { count: trustedBy })} {say(visit.missed, { count: missedByFirst, first: first.label })}
          </li>
        ))}
      </ul>
    </section>
  );
}
