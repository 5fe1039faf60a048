import { pagesPeopleWords, surveyWords } from "@parent-circles/words";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

const toInstitution = "nameToInstitution:";

/** What somebody can agree to, in her own sentence. */
export function useScopeText(institutions: readonly { readonly id: string; readonly label: string }[]) {
  const { scopes } = useWords(pagesPeopleWords);
  const sentences: Readonly<Record<string, string>> = { ...useWords(surveyWords).consent, ...scopes };
  const { say } = useSpeaker();
  return (scope: string): string => {
    if (!scope.startsWith(toInstitution)) return sentences[scope] ?? scope;
    const id = scope.slice(toInstitution.length);
    return say(scopes.nameToInstitution, { institution: institutions.find((one) => one.id === id)?.label ?? id });
  };
}
