import type { NameOf } from "../../data/names.ts";
import type { Burden } from "../../data/shapes.ts";
import { Notice } from "../../pieces/notice.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { burdenOf } from "./burden-of.ts";

/** What is asked of each key figure, and who should be left in peace for a while. */
export function BurdenTold({ burden, nameOf }: { burden: Burden; nameOf: NameOf }) {
  const speaker = useSpeaker();
  const { words, say, list } = speaker;
  const { asked, free } = burdenOf(burden, nameOf, speaker);
  const warned = asked.filter(({ warning }) => warning !== "").map(({ person }) => nameOf(person));
  return (
    <section class="card">
      <h2>{words.burden.title}</h2>
      <Notice tone={warned.length === 0 ? "good" : "calm"}>
        {warned.length === 0 ? words.burden.calm : say(words.burden.look, { names: list(warned) })}
      </Notice>
      <ul class="sentences">
        {asked.map(({ person, text, warning }) => (
          <li key={person}>
            {text} {warning !== "" && <strong>{warning}</strong>}
          </li>
        ))}
        {free.length > 0 && <li>{say(words.burden.nothing, { names: list(free) })}</li>}
      </ul>
    </section>
  );
}
