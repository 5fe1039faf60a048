import { pagesManageWords } from "@parent-circles/words";
import type { PageName } from "../../address/address.ts";
import { fetchInstallation } from "../../data/installation-calls.ts";
import type { Installation } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { Link } from "../../pieces/link.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

const parts = ["invitations", "institutions", "settings", "copies"] as const satisfies readonly PageName[];

/** What the coordinator arranges beside the daily work, and whose people the installation holds. */
export function ManagePage() {
  const { pages } = useSpeaker().words;
  const manage = useWords(pagesManageWords);
  const loaded = useLoaded("installation", fetchInstallation);
  return (
    <Page title={manage.title} lead={manage.lead}>
      <ul class="stack">
        {parts.map((page) => (
          <li key={page} class="card">
            <h2>
              <Link page={page}>{pages[page]}</Link>
            </h2>
            <p>{manage.parts[page]}</p>
          </li>
        ))}
      </ul>
      <Show loaded={loaded}>{(installation) => <WhoAnswers installation={installation} />}</Show>
    </Page>
  );
}

function WhoAnswers({ installation: { state, controller, assessment } }: { installation: Installation }) {
  const { say } = useSpeaker();
  const { answers } = useWords(pagesManageWords);
  return (
    <section class="card">
      <h2>{answers.title}</h2>
      <p>{controller === undefined ? answers.settings : say(answers.controller, { controller })}</p>
      {assessment !== undefined && <p>{say(answers.assessment, { assessment })}</p>}
      {state !== "real" && <p>{answers.trial}</p>}
    </section>
  );
}
