import { pagesPeopleWords, pagesPersonWords, pagesRightsWords, surveyWords } from "@parent-circles/words";
import type { NameOf } from "../../data/names.ts";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** One thing that is held, with what it is called. */
export interface HeldFact {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** What the record writes where another person would stand. */
const someone = "someone in the network";
const naming: ReadonlySet<string> = new Set(["from", "to", "target", "asker", "via", "institution"]);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The facts of a row of somebody's record, in words where there are words, and none left out. */
export function useFactText(nameOf: NameOf) {
  const { record: words } = useWords(pagesRightsWords);
  const { ties, nominations, criteria, role: roles } = useWords(pagesPersonWords);
  const { scopes, consentForm } = useWords(pagesPeopleWords);
  const survey = useWords(surveyWords);
  const { words: common, date, languageName } = useSpeaker();
  const known: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    role: common.roles,
    state: { ...common.consent, ...common.asks.states },
    scopes: { ...survey.consent, ...scopes },
    question: { ...nominations.questions, oneName: ties.oneName },
    domain: ties.about,
    method: consentForm.methods,
    witness: consentForm.witnesses,
    code: common.outcomes.mine,
    reportedBy: words.said,
    type: { trust: words.trust },
    evidence: criteria.evidence,
    reason: roles.reasons,
  };
  const textOf = (key: string, value: unknown): string => {
    if (value === true) return words.yes;
    if (value === false) return words.no;
    if (Array.isArray(value)) return value.map((one) => textOf(key, one)).join(key === "scopes" ? " " : ", ");
    if (typeof value !== "string") return String(value);
    if (value === someone) return words.someone;
    if (isDay(value)) return date(value);
    const word = known[key]?.[value];
    if (typeof word === "string") return word;
    if (naming.has(key)) return nameOf(value);
    return key === "language" || key === "languages" ? languageName(value) : value;
  };
  return function factsOf(row: Readonly<Record<string, unknown>>, before = ""): readonly HeldFact[] {
    return Object.entries(row).flatMap(([key, value]): readonly HeldFact[] => {
      const path = before === "" ? key : `${before}.${key}`;
      if (isRow(value)) return factsOf(value, path);
      if (Array.isArray(value) && value.some(isRow))
        return value.flatMap((one, at) => (isRow(one) ? factsOf(one, `${path}.${at + 1}`) : []));
      const label = words.fields[key as keyof typeof words.fields];
      return [{ key: path, label: label ?? path, text: textOf(key, value) }];
    });
  };
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
