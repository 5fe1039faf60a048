import { useState } from "preact/hooks";
import { saveTargets, fetchNameProposals } from "../../data/request-calls.ts";
import { namesIn } from "../../data/names.ts";
import type { Named } from "../../data/propose-people.ts";
import type { Request, Versioned, View } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { MatchOne } from "./match-one.tsx";

/** What matching needs. */
export interface MatchNamesProps {
  readonly request: Versioned<Request>;
  readonly view: View;
  readonly onSaved: () => void;
}

/** For whom a name stands: a person's id, `null` for somebody outside the network, `undefined` as long as unknown. */
type Match = string | null | undefined;

/** The names of a request, each to be matched by hand. */
export function MatchNames({ request, view, onSaved }: MatchNamesProps) {
  const { words } = useSpeaker();
  const { match } = words;
  const { network } = useVisitor();
  const { names = [], targets = [] } = request.value;
  const [matches, setMatches] = useState<readonly Match[]>(() => names.map(() => undefined));
  const [kept, setKept] = useState<readonly string[]>(targets);
  const [added, setAdded] = useState<readonly Named[]>([]);
  const saving = useDoing();
  // Without proposals she types; so nothing is said of those that could not be fetched.
  const proposals = useLoaded(`proposals ${network.id} ${request.value.id}`, () =>
    fetchNameProposals(network.id, request.value.id),
  ).now;
  const chosen = [...new Set([...kept, ...matches.filter((id) => typeof id === "string")])];
  const save = () =>
    saving.start(async () => {
      await saveTargets(network.id, request, chosen);
      onSaved();
    });
  const people = [...view.people.filter(({ role }) => role === "member" || role === "candidate"), ...added];
  return (
    <section class="card">
      <h2>{match.title}</h2>
      <p>{match.lead}</p>
      <Kept ids={kept} view={view} onDrop={(id) => setKept(kept.filter((other) => other !== id))} />
      {names.length === 0 && <Notice tone="calm">{match.noNames}</Notice>}
      <details open={targets.length === 0}>
        <summary>{match.names}</summary>
        <ul class="stack">
          {names.map((name, at) => (
            <MatchOne
              key={`${at} ${name}`}
              name={name}
              people={people}
              proposals={proposals.state === "ready" ? (proposals.value[at]?.proposals ?? []) : []}
              match={matches[at]}
              onMatch={(id) => setMatches(matches.with(at, id))}
              onAdded={(person) => {
                setAdded([...added, person]);
                setMatches(matches.with(at, person.id));
              }}
            />
          ))}
        </ul>
      </details>
      {saving.problem !== undefined && <Failed problem={saving.problem} />}
      {chosen.length === 0 ? (
        <p class="quiet">{match.nothing}</p>
      ) : (
        <Button look="main" busy={saving.busy} onPress={save}>
          {match.save}
        </Button>
      )}
    </section>
  );
}

function Kept({ ids, view, onDrop }: { ids: readonly string[]; view: View; onDrop: (id: string) => void }) {
  const { words, say } = useSpeaker();
  const nameOf = namesIn(view);
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{words.match.kept}</h3>
      <ul class="chosen">
        {ids.map((id) => (
          <li key={id}>
            <bdi>{nameOf(id)}</bdi>
            <Button label={say(words.match.drop, { name: nameOf(id) })} onPress={() => onDrop(id)}>
              ×
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
