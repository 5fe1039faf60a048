import { pagesSecondFactorWords } from "@parent-circles/words";
import { enter } from "../../data/enter.ts";
import { Button } from "../../pieces/button.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** Codes for when the phone is lost, which are shown once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { language } = useSpeaker();
  const words = useWords(pagesSecondFactorWords);
  return (
    <div class="stack" role="status">
      <h3>{words.codesTitle}</h3>
      <p>{words.codesLead}</p>
      <ul class="recovery-codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div class="buttons">
        <Button look="main" onPress={() => enter(language)}>
          {words.kept}
        </Button>
        <Button onPress={() => print()}>{words.print}</Button>
      </div>
    </div>
  );
}
