import { fetchCircles, fetchReach, fetchView } from "../../data/calls.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { healthOf } from "./health-of.ts";

/** How the network is doing, in sentences. */
export function HealthPage() {
  const speaker = useSpeaker();
  const { health } = speaker.words;
  const { network } = useVisitor();
  const loaded = useLoaded(`health ${network.id}`, async () => {
    const [circles, reach, view] = await Promise.all([
      fetchCircles(network.id),
      fetchReach(network.id),
      fetchView(network.id),
    ]);
    return { circles, reach, view };
  });
  return (
    <Page title={health.title}>
      <Show loaded={loaded}>
        {(found) => {
          const { reached, noRoute, soleRoutes, findings } = healthOf(found, speaker);
          return (
            <>
              <section class="card">
                <Sentences of={reached} />
                <p>
                  <strong>{noRoute}</strong>
                </p>
              </section>
              <section class="card">
                <h2>{health.soleTitle}</h2>
                <Sentences of={soleRoutes.length === 0 ? [health.soleNone] : soleRoutes} />
                {soleRoutes.length > 0 && <p class="quiet">{health.soleNext}</p>}
              </section>
              <section class="card">
                <h2>{health.findingsTitle}</h2>
                <Sentences of={findings.length === 0 ? [health.findingsNone] : findings} />
              </section>
            </>
          );
        }}
      </Show>
    </Page>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul class="sentences">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
