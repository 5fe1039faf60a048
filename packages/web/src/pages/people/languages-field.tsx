import { useState } from "preact/hooks";
import { Checks } from "../../pieces/checks.tsx";
import { Select } from "../../pieces/select.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** Languages that are much spoken where parents are asked; others come by import. */
const spokenLanguages = [
  "nl", "en", "tr", "ar", "rif", "ber", "ku", "fa", "ps", "so", "ti", "am", "pl", "uk", "ru", "bg", "ro", "pt", "pap", "es",
  "fr", "de", "ur", "pa", "hi", "bn", "zh", "vi", "id", "sr",
] as const; // prettier-ignore

/** The languages of the list and those that somebody has besides, by their names in the language of the page. */
export function useLanguageOptions(besides: readonly string[]) {
  const { languageName, language } = useSpeaker();
  const collator = new Intl.Collator(language);
  return [...new Set<string>([...spokenLanguages, ...besides])]
    .map((value) => ({ value, text: languageName(value) }))
    .sort((a, b) => collator.compare(a.text, b.text));
}

/** Which languages she speaks: first the four of the pages, the others from a list. */
export function LanguagesField({
  legend,
  more,
  chosen,
  onChange,
}: {
  legend: string;
  more: string;
  chosen: readonly string[];
  onChange: (languages: readonly string[]) => void;
}) {
  const { languageName } = useSpeaker();
  const options = useLanguageOptions(chosen);
  const [shown, setShown] = useState<readonly string[]>(() => [...new Set(["nl", "tr", "ar", "en", ...chosen])]);
  const rest = options.filter(({ value }) => !shown.includes(value));
  return (
    <>
      <Checks
        legend={legend}
        options={shown.map((value) => ({ value, text: languageName(value) }))}
        ticked={chosen}
        onChange={onChange}
      />
      <Select
        label={more}
        options={[{ value: "", text: "—" }, ...rest]}
        chosen=""
        onChoose={(value) => {
          if (value === "") return;
          setShown([...shown, value]);
          onChange([...chosen, value]);
        }}
      />
    </>
  );
}
