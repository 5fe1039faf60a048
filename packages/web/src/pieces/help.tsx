import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import { useLoaded } from "../data/use-loaded.ts";
import { useSpeaker } from "../words/use-speaker.ts";
import type { HelpedPage } from "./help-text.tsx";
import { Show } from "./show.tsx";

/** Of which page the help speaks; set once around every page. */
export const HelpContext = createContext<HelpedPage | undefined>(undefined);

/** What the present page is for, and whom to ask; fetched by whoever opens it. */
export function Help() {
  const { frame } = useSpeaker().words;
  const page = useContext(HelpContext);
  const [open, setOpen] = useState(false);
  if (page === undefined) return null;
  return (
    <details class="help" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{frame.help}</summary>
      {open && <Fetched page={page} />}
    </details>
  );
}

function Fetched({ page }: { page: HelpedPage }) {
  const fetched = useLoaded("help", async () => (await import("./help-text.tsx")).HelpText);
  return <Show loaded={fetched}>{(Text) => <Text page={page} />}</Show>;
}
