import { namesIn } from "../../data/names.ts";
import type { KeyFigureProposal, View } from "../../data/shapes.ts";
import { Chip } from "../../pieces/chip.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { leavesOpen } from "./telling-of.ts";
import { TellingTalks } from "./telling-talks.tsx";

/** The proposed group in sentences: what it reaches, how sure that is, and what each one adds. */
export function ProposedGroup({ proposal, view }: { proposal: KeyFigureProposal; view: View }) {
  const { words, say } = useSpeaker();
  const { keyFigures } = words;
  const { group, recordedCoverage, interval, proof, bound, tiedGroups, verdict, interviewed, likelyGroup } = proposal;
  const reached = Math.round(interval?.middle ?? recordedCoverage);
  const others = tiedGroups.length - 1;
  return (
    <section class="stack">
      <LikelyGroup proposal={proposal} view={view} />
      <div class="card">
        <p class="lead">{say(keyFigures.result, { count: group.length, reached })}</p>
        {interval !== null && (
          <p>{say(keyFigures.between, { low: Math.round(interval.low), high: Math.round(interval.high) })}</p>
        )}
        <p class="quiet">{keyFigures.othersOnly}</p>
        <p>{proof === "exact" ? keyFigures.exact : say(keyFigures.bound, { bound: Math.ceil(bound) })}</p>
        {others > 0 && <p>{say(keyFigures.ties, { count: others })}</p>}
        {likelyGroup === null && <p>{keyFigures.verdicts[verdict.code]}</p>}
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

/** Another group that is better once those count who were not asked: before the one that is best as far as parents have told. */
function LikelyGroup({ proposal: { group, likelyGroup, verdict }, view }: { proposal: KeyFigureProposal; view: View }) {
  const { words, say, list } = useSpeaker();
  const { keyFigures } = words;
  if (likelyGroup === null) return null;
  const listed = (ids: readonly string[]): string => list(ids.map(namesIn(view)));
  const proposed = group.map(({ id }) => id);
  const likely = likelyGroup.group;
  return (
    <>
      <div class="card">
        <h2>{keyFigures.likelyTitle}</h2>
        <p class="lead">
          {say(keyFigures.likely, { count: Math.max(1, Math.round(likelyGroup.gains)), names: listed(likely) })}
        </p>
        <p>
          {say(keyFigures.likelySwap, {
            leaving: listed(proposed.filter((id) => !likely.includes(id))),
            joining: listed(likely.filter((id) => !proposed.includes(id))),
          })}
        </p>
        <p>
          {say(keyFigures.between, {
            low: Math.round(likelyGroup.interval.low),
            high: Math.round(likelyGroup.interval.high),
          })}
        </p>
        <p>{keyFigures.verdicts[verdict.code]}</p>
      </div>
      <h2>{keyFigures.asTold}</h2>
    </>
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
