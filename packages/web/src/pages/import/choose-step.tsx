import { pagesImportWords } from "@parent-circles/words";
import { useId, useState } from "preact/hooks";
import { Page } from "../../pieces/page.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Waiting } from "../../pieces/show.tsx";
import { useWords } from "../../words/use-words.ts";
import type { ReadingIn } from "./use-import.ts";

/** What can be read, for the dialogue in which files are chosen; other files say themselves what they are. */
const accepted = ".xlsx,.ods,.csv,.txt,.tsv,.json,.graphml,.gexf,.net,.dl,.zip";

/** Where her list is dropped or chosen, and what may be in it. */
export function ChooseStep({ reading }: { reading: ReadingIn }) {
  const { title, lead, choose } = useWords(pagesImportWords);
  const { read, reading: doing } = reading;
  return (
    <Page title={title} lead={lead}>
      {doing.problem !== undefined && <Notice tone="wrong">{choose.tooHeavy}</Notice>}
      {read !== undefined && read.refused.length > 0 && (
        <Notice tone="wrong" focused>
          <p>
            <strong>{choose.notRead}</strong>
          </p>
          <ul>
            {[...new Set(read.refused.map(({ text }) => text))].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div class="beside">
        <div class="stack">
          <DropPlace reading={reading} />
          <Template />
        </div>
        <MayCome />
      </div>
    </Page>
  );
}

function DropPlace({ reading: { choose: onChosen, reading } }: { reading: ReadingIn }) {
  const { choose } = useWords(pagesImportWords);
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const take = async (files: FileList | null | undefined) => {
    const chosen = await Promise.all(
      [...(files ?? [])].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    if (chosen.length > 0) onChosen(chosen);
  };
  return (
    <section
      class={isOver ? "drop drop-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer?.files);
      }}
    >
      <h2>{choose.drop}</h2>
      <p class="quiet" id={`${id}-kinds`}>
        {choose.kinds}
      </p>
      {reading.busy ? (
        <Waiting />
      ) : (
        <>
          <input
            class="unseen"
            type="file"
            id={id}
            multiple
            accept={accepted}
            aria-describedby={`${id}-kinds`}
            onChange={(event) => void take(event.currentTarget.files)}
          />
          <label class="button button-main" for={id}>
            {choose.pick}
          </label>
        </>
      )}
    </section>
  );
}

function Template() {
  const { choose } = useWords(pagesImportWords);
  // A spreadsheet reads the signs right where a text begins with this mark.
  const href = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${choose.templateHeadings}\r\n`)}`;
  return (
    <section class="card">
      <h2>{choose.noList}</h2>
      <p>{choose.noListText}</p>
      <div class="buttons">
        <a class="button button-quiet" href={href} download={choose.templateName}>
          {choose.template}
        </a>
      </div>
    </section>
  );
}

function MayCome() {
  const { choose } = useWords(pagesImportWords);
  return (
    <div class="stack">
      <section class="card">
        <h2>{choose.may}</h2>
        <ul class="signs signs-yes">
          {Object.values(choose.mayList).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section class="card">
        <h2>{choose.mayNot}</h2>
        <ul class="signs signs-no">
          {Object.values(choose.mayNotList).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p class="quiet">{choose.mayNotNext}</p>
      </section>
    </div>
  );
}
