import { useState } from "preact/hooks";
import { type Address, linkTo } from "../../address/address.ts";
import { fetchKeyFigures, fetchView } from "../../data/network-calls.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Field } from "../../pieces/field.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { ProposedGroup } from "./proposed-group.tsx";

const usualSize = 6;
const mostMembers = 12;

/** The group that reaches the most parents; its size stands in the address. */
export function KeyFiguresPage({ of }: Pick<Address, "of">) {
  const { words } = useSpeaker();
  const { network } = useVisitor();
  const asked = Number(of);
  const size = Number.isInteger(asked) && asked >= 1 && asked <= mostMembers ? asked : usualSize;
  const loaded = useLoaded(`key figures ${network.id} ${size}`, async () => {
    const [proposal, view] = await Promise.all([fetchKeyFigures(network.id, size), fetchView(network.id)]);
    return { proposal, view };
  });
  return (
    <Page title={words.keyFigures.title} lead={words.keyFigures.lead}>
      <SizeForm key={size} size={size} />
      <Show loaded={loaded}>{(found) => <ProposedGroup {...found} />}</Show>
    </Page>
  );
}

function SizeForm({ size }: { size: number }) {
  const { words, language } = useSpeaker();
  const [wanted, setWanted] = useState(String(size));
  return (
    <form
      class="ask-size"
      onSubmit={(event) => {
        event.preventDefault();
        location.hash = linkTo({ language, page: "key-figures", of: wanted });
      }}
    >
      <Field label={words.keyFigures.size}>
        {(links) => (
          <input
            {...links}
            type="number"
            inputMode="numeric"
            required
            min={1}
            max={mostMembers}
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button look="main">{words.keyFigures.find}</Button>
    </form>
  );
}
