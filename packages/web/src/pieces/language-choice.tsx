import { aboutWords, languages } from "@parent-circles/words";
import { type Address, linkTo } from "../address/address.ts";
import { useSpeaker } from "../words/use-speaker.ts";

/** The same page in another language, each called by its own name. */
export function LanguageChoice({ address, folded }: { address: Address; folded: boolean }) {
  const { words } = useSpeaker();
  return (
    <nav class={`languages ${folded ? "folded" : ""}`} aria-label={words.frame.language}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <a
              href={linkTo({ ...address, language })}
              lang={language}
              dir="auto"
              aria-current={language === address.language ? "true" : undefined}
            >
              {aboutWords.byLanguage[language].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
