import { fetchCircles, fetchReach, fetchView, fetchCalibration, fetchLanguages } from "../../data/network-calls.ts";
import type { Calibration, LanguageCoverage } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Link } from "../../pieces/link.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { healthOf, type HealthInput } from "./health-of.ts";
import { comingOf, fitOf, languagesOf } from "./learning-of.ts";
import { ReachBar } from "./reach-bar.tsx";

/** How the network is doing, in sentences. */
export function HealthPage() {
  const { words, language } = useSpeaker();
  const { network } = useVisitor();
  const loaded = useLoaded(`health ${network.id} ${language}`, async () => {
    const [circles, reach, view, calibration, languages] = await Promise.all([
      fetchCircles(network.id, language),
      fetchReach(network.id),
      fetchView(network.id),
      fetchCalibration(network.id),
      fetchLanguages(network.id),
    ]);
    return { circles, reach, view, calibration, languages };
  });
  return (
    <Page title={words.health.title}>
      <Show loaded={loaded}>{(found) => <HealthTold {...found} />}</Show>
    </Page>
  );
}

interface HealthToldProps extends HealthInput {
  readonly calibration: Calibration;
  readonly languages: readonly LanguageCoverage[];
}

function HealthTold({ calibration, languages, ...input }: HealthToldProps) {
  const speaker = useSpeaker();
  const { health } = speaker.words;
  const { summary, details, soleRoutes, hangsOnOne, findings } = healthOf(input, speaker);
  const fit = [...fitOf(calibration, speaker), ...comingOf(calibration, speaker)];
  return (
    <>
      <section class="card">
        <p class="lead">{summary}</p>
        <ReachBar counts={input.reach.counts} />
        <Sentences of={details} />
      </section>
      <div class="columns">
        <section class="card">
          <h2>{health.soleTitle}</h2>
          <ul class="sentences">
            {soleRoutes.map(({ person, text }) => (
              <li key={text}>
                {person === undefined ? (
                  text
                ) : (
                  <Link page="people" of={person}>
                    {text}
                  </Link>
                )}
              </li>
            ))}
          </ul>
          {hangsOnOne && <p class="quiet">{health.soleNext}</p>}
        </section>
        <section class="card">
          <h2>{health.findingsTitle}</h2>
          <Sentences of={findings.length === 0 ? [health.findingsNone] : findings} />
        </section>
        <section class="card">
          <h2>{health.languagesTitle}</h2>
          <Sentences of={languages.length === 0 ? [health.languagesNone] : languagesOf(languages, speaker)} />
          {languages.length > 0 && <p class="quiet">{health.languagesNote}</p>}
        </section>
        <section class="card">
          <h2>{health.fitTitle}</h2>
          <Sentences of={fit.length === 0 ? [health.fitNone] : fit} />
          {fit.length > 0 && <p class="quiet">{health.fitNote}</p>}
        </section>
      </div>
    </>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul class="sentences">
      {of.map((sentence, at) => (
        <li key={at}>{sentence}</li>
      ))}
    </ul>
  );
}
