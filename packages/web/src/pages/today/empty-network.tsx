import { pagesTodayWords } from "@parent-circles/words";
import { firstWays } from "../../data/first-ways.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Link } from "../../pieces/link.tsx";
import { Page } from "../../pieces/page.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** A network in which nobody is yet: how to begin, and nothing said of what is not known. */
export function EmptyNetwork() {
  const { say } = useSpeaker();
  const { empty } = useWords(pagesTodayWords);
  const { network } = useVisitor();
  return (
    <Page title={empty.title} lead={say(empty.lead, { network: network.name })}>
      <h2>{empty.how}</h2>
      <div class="ways">
        {firstWays.map((way, at) => (
          <section key={way} class="card">
            <h3>{empty[way].title}</h3>
            <p>{empty[way].text}</p>
            <Link page={way} look={at === 0 ? "main" : "quiet"}>
              {empty[way].act}
            </Link>
          </section>
        ))}
      </div>
      <section class="card">
        <h2>{empty.after}</h2>
        <ol class="sentences">
          {Object.values(empty.steps).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </Page>
  );
}
