import { type Address, linkTo } from "../../address/address.ts";
import { problemsOfFields } from "../../data/call-problem.ts";
import { fetchMeasure, fetchMeasures, fetchView } from "../../data/network-calls.ts";
import type { ListedMeasure, View } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Page } from "../../pieces/page.tsx";
import { Select } from "../../pieces/select.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { MeasureForm } from "./measure-form.tsx";
import { type MeasureQuestion, questionIn } from "./measure-question.ts";
import { MeasureValues } from "./measure-values.tsx";

/** One measure of everybody: its question, what its number says and does not say, and the numbers. */
export function MeasuresPage({ of = "" }: Pick<Address, "of">) {
  const { words, language } = useSpeaker();
  const { network } = useVisitor();
  const loaded = useLoaded(`measures ${network.id} ${language}`, async () => {
    const [measures, view] = await Promise.all([fetchMeasures(network.id), fetchView(network.id)]);
    return { measures, view };
  });
  return (
    <Page title={words.measures.title} lead={words.measures.lead}>
      <Show loaded={loaded}>
        {({ measures, view }) => {
          const question = questionIn(of, measures);
          return question && <Asked question={question} measures={measures} view={view} />;
        }}
      </Show>
    </Page>
  );
}

interface AskedProps {
  readonly question: MeasureQuestion;
  readonly measures: readonly ListedMeasure[];
  readonly view: View;
}

function Asked({ question, measures, view }: AskedProps) {
  const { words, language } = useSpeaker();
  const { network } = useVisitor();
  const { measure, texts } = question;
  const loaded = useLoaded(`measure ${measure.id} ${JSON.stringify(texts)}`, () =>
    answered(network.id, question, view),
  );
  const problem = loaded.now.state === "failed" ? loaded.now.problem : undefined;
  const errors = problemsOfFields(problem, Object.keys(measure.parameters));
  const option = ({ id, name, sensitiveToMissingInterviews }: ListedMeasure) => ({
    value: id,
    text: name,
    group: sensitiveToMissingInterviews ? words.measures.late : words.measures.early,
  });
  return (
    <>
      <div class="card">
        <Select
          label={words.measures.choose}
          options={measures.map(option)}
          chosen={measure.id}
          onChoose={(of) => {
            location.hash = linkTo({ language, page: "measures", of });
          }}
        />
        <p>
          <strong>{words.measures.said}</strong> {measure.meaning}
        </p>
        <p>
          <strong>{words.measures.notSaid}</strong> {measure.caution}
        </p>
        <MeasureForm key={measure.id} question={question} errors={errors ?? {}} />
      </div>
      {errors === undefined && (
        <Show loaded={loaded}>{(found) => <MeasureValues measure={measure} view={view} {...found} />}</Show>
      )}
    </>
  );
}

/** What the measure says of everybody, and of the first circle together where it can. */
async function answered(networkId: string, { measure, texts }: MeasureQuestion, view: View) {
  const firstCircle = view.people.flatMap(({ id, circle }) => (circle === "first" ? [id] : []));
  const ask = (given: typeof texts) => fetchMeasure(networkId, measure.id, given);
  const saysOfGroup = measure.about.includes("group") && firstCircle.length > 0;
  const [found, ofFirstCircle] = await Promise.all([
    ask(texts),
    saysOfGroup ? ask({ ...texts, set: firstCircle.join(",") }) : undefined,
  ]);
  return { found, ofFirstCircle };
}
