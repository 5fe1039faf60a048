import { namesIn } from "../../data/names.ts";
import type { KeyFigureProposal, View } from "../../data/shapes.ts";
import { Chip } from "../../pieces/chip.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { leavesOpen } from "./telling-of.ts";
import { TellingTalks } from "./telling-talks.tsx";

/** The proposed group in sentences: what it reaches, how sure that is, and what each one adds. */
export function ProposedGroup({ proposal, view }: { proposal: KeyFigureProposal; view: View }) {
  const { words, say, list } = useSpeaker();
  const { keyFigures } = words;
  const { group, recordedCoverage, interval, proof, bound, tiedGroups, verdict, interviewed, likelyGroup } = proposal;
  const reached = Math.round(interval?.middle ?? recordedCoverage);
  const others = tiedGroups.length - 1;
  return (
    <section class="stack">
      <div class="card">
        <p class="lead">{say(keyFigures.result, { count: group.length, reached })}</p>
        {interval !== null && (
          <p>{say(keyFigures.between, { low: Math.round(interval.low), high: Math.round(interval.high) })}</p>
        )}
        <p>{proof === "exact" ? keyFigures.exact : say(keyFigures.bound, { bound: Math.ceil(bound) })}</p>
        {others > 0 && <p>{say(keyFigures.ties, { count: others })}</p>}
        <p>{keyFigures.verdicts[verdict.code]}</p>
        {likelyGroup !== null && (
          <p>
            {say(keyFigures.likely, {
              count: Math.max(1, Math.round(likelyGroup.gains)),
              names: list(likelyGroup.group.map(namesIn(view))),
            })}
          </p>
        )}
        {interviewed.count < interviewed.of && <p>{say(keyFigures.wouldTell, interviewed)}</p>}
      </div>
      {leavesOpen(proposal) && <TellingTalks size={proposal.size} view={view} />}
      <ol class="stack">
        {group.map((member) => (
          <Member key={member.id} member={member} view={view} />
        ))}
      </ol>
      <Notice tone="calm">{keyFigures.decide}</Notice>
    </section>
  );
}

function Member({ member: { id, adds, tier }, view }: { member: KeyFigureProposal["group"][number]; view: View }) {
  const { words, say } = useSpeaker();
  const { keyFigures } = words;
  const inFirstCircle = view.people.some((person) => person.id === id && person.circle === "first");
  const fewer = Math.round(adds);
  return (
    <li class="card">
      <div class="row">
        <h2>
          <bdi>{namesIn(view)(id)}</bdi>
        </h2>
        <Chip tone={tier === "clear" ? "good" : tier === "likely" ? "calm" : "faint"}>{keyFigures.tiers[tier]}</Chip>
        <Chip tone={inFirstCircle ? "good" : "faint"}>{inFirstCircle ? keyFigures.now : keyFigures.notYet}</Chip>
      </div>
      <p>{fewer === 0 ? keyFigures.addsLittle : say(keyFigures.adds, { count: fewer })}</p>
    </li>
  );
}
