import { fetchView } from "../../data/network-calls.ts";
import type { Count, View } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import type { Speaker } from "../../words/speaker.ts";
import { Drawing } from "../map/drawing.tsx";

const rings = ["firstCircle", "direct", "viaIntroduction", "noRoute", "institutions"] as const;

/** The circles without people, for anybody. */
export function AboutPage() {
  const { words, say } = useSpeaker();
  const { about } = words;
  const { network } = useVisitor();
  const loaded = useLoaded(`about ${network.id}`, () => fetchView(network.id, { view: "public" }));
  return (
    <Page title={say(about.title, { network: network.name })}>
      <div class="card">
        <p>{about.first}</p>
        <p>{about.second}</p>
        <p>{about.how}</p>
        <p>{about.never}</p>
      </div>
      <Show loaded={loaded}>
        {(view) => (
          <>
            <Counts counts={view.counts} />
            <Drawing view={view} />
          </>
        )}
      </Show>
    </Page>
  );
}

function Counts({ counts }: Pick<View, "counts">) {
  const speaker = useSpeaker();
  const { about } = speaker.words;
  return (
    <section class="card">
      <h2>{about.counts}</h2>
      <dl class="counts">
        {rings.map((ring) => (
          <div key={ring}>
            <dt>{about[ring]}</dt>
            <dd>{countText(counts[ring], speaker)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function countText(count: Count, { words, say, number }: Speaker): string {
  switch (count.kind) {
    case "exact":
      return number(count.value);
    case "about":
      return say(words.about.approximately, { count: count.value });
    case "fewerThan":
      return say(words.about.fewerThan, { limit: count.limit });
    case "withheld":
      return words.about.withheld;
  }
}
