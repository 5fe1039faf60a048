import { pagesImportWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { fetchActivities, fetchView } from "../../data/network-calls.ts";
import type { View } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useWords } from "../../words/use-words.ts";
import { ChooseStep } from "./choose-step.tsx";
import { ColumnsStep } from "./columns-step.tsx";
import { DoneStep } from "./done-step.tsx";
import { RowsStep } from "./rows-step.tsx";
import type { Stored } from "./stored.ts";
import { useImport } from "./use-import.ts";
import "./import.css";

/** Her list: read on her own computer, looked at column by column and row by row, taken, and undone. */
export function ImportPage() {
  const words = useWords(pagesImportWords);
  const { network } = useVisitor();
  const loaded = useLoaded(`import ${network.id}`, async () => {
    const [view, activities] = await Promise.all([fetchView(network.id), fetchActivities(network.id)]);
    return { view, sensitive: activities.filter(({ sensitive }) => sensitive === true).map(({ id }) => id) };
  });
  if (loaded.now.state !== "ready")
    return (
      <Page title={words.title} lead={words.lead}>
        <Show loaded={loaded}>{() => null}</Show>
      </Page>
    );
  return <Steps {...loaded.now.value} onChanged={loaded.again} />;
}

function Steps({ view, sensitive, onChanged }: { view: View; sensitive: readonly string[]; onChanged: () => void }) {
  const reading = useImport(view, sensitive);
  const [seesRows, setSeesRows] = useState(false);
  const [stored, setStored] = useState<Stored>();
  const begin = () => {
    setStored(undefined);
    setSeesRows(false);
    reading.choose([]);
    onChanged();
  };
  if (stored !== undefined) return <DoneStep stored={stored} onAgain={begin} />;
  const { read } = reading;
  // Nothing can be said of the columns of what is no table.
  if (read === undefined || (read.document === undefined && read.tables.length === 0))
    return <ChooseStep reading={reading} />;
  if (!seesRows || read.document === undefined)
    return <ColumnsStep reading={reading} read={read} onNext={() => setSeesRows(true)} onOther={begin} />;
  return (
    <RowsStep
      reading={reading}
      read={read}
      document={read.document}
      asOf={view.asOf}
      onBack={() => setSeesRows(false)}
      onStored={setStored}
    />
  );
}
