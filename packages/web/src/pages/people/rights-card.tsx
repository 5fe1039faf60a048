import { pagesRightsWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { objectTo } from "../../data/people-calls.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Link } from "../../pieces/link.tsx";
import { useWords } from "../../words/use-words.ts";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import { isGoneFrom, type PersonPartProps } from "./known-person.ts";
import { placeOf } from "./places.ts";

/** What she may ask for, done with her or for her. */
export function RightsCard({ known: { person }, onChanged }: PersonPartProps) {
  const { rights: words, edit, leaving } = useWords(pagesRightsWords);
  const { network } = useVisitor();
  const [objecting, setObjecting] = useState(false);
  const doing = useDoing();
  const object = () =>
    doing.start(async () => {
      await objectTo(network.id, person.id);
      setObjecting(false);
      onChanged();
    });
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <ul class="plain-links">
        <li>
          <Link page="people" of={placeOf(person.id, "edit")}>
            {edit.open}
          </Link>
        </li>
        <li>
          <Link page="people" of={placeOf(person.id, "record")}>
            {words.record}
          </Link>
        </li>
        {!isGoneFrom(person) && !objecting && (
          <li>
            <Button look="plain" onPress={() => setObjecting(true)}>
              {words.object}
            </Button>
          </li>
        )}
        <li>
          <Link page="people" of={placeOf(person.id, "erase")}>
            {words.erase}
          </Link>
        </li>
      </ul>
      {objecting && (
        <div class="stack inner-form">
          <p role="alert">{words.objectText}</p>
          <div class="buttons">
            <Button busy={doing.busy} focused onPress={object}>
              {words.objectYes}
            </Button>
            <Button onPress={() => setObjecting(false)}>{leaving.back}</Button>
          </div>
        </div>
      )}
      {doing.problem !== undefined && <FailedTyping problem={doing.problem} />}
    </section>
  );
}
