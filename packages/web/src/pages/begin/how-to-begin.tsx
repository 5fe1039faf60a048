import { pagesBeginWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { linkTo } from "../../address/address.ts";
import { firstWays } from "../../data/first-ways.ts";
import { Button } from "../../pieces/button.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Steps } from "../../pieces/steps.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** With what she begins; each of them can be done later as well. */
export function HowToBegin() {
  const { language } = useSpeaker();
  const { how, steps } = useWords(pagesBeginWords);
  const [way, setWay] = useState<(typeof firstWays)[number]>(firstWays[0]);
  const begin = () => {
    // Loaded anew: what is there to be seen has just begun.
    history.replaceState(null, "", linkTo({ language, page: way }));
    location.reload();
  };
  return (
    <Page title={how.title} lead={how.lead}>
      <Steps names={Object.values(steps)} at={3} />
      <section class="card">
        <Choice
          look="cards"
          legend={how.title}
          options={firstWays.map((value) => ({ value, text: how[value], hint: how.hints[value] }))}
          chosen={way}
          onChoose={setWay}
        />
        <div class="buttons">
          <Button look="main" onPress={begin}>
            {how.begin}
          </Button>
        </div>
      </section>
    </Page>
  );
}
