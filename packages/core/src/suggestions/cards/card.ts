import type { Activity, Ask, Person } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { refuse } from "../../base/errors.ts";
import { type Language, languages } from "../wording/index.ts";
import { dayIn } from "../wording/wording.ts";
import { type CardParts, cardWords } from "./words.ts";

/** For whom a card is written, and in which language. */
export interface CardOptions {
  readonly language: Language;
  /** `asker`: what she is asked to do. `invited`: a note she can hand over or send. */
  readonly reader: "asker" | "invited";
}

/**
 * The text of an ask, ready for paper or a messenger. It names the asker and whom she speaks to, and nobody else: not who
 * asked for it, not why, and in an introduction not the person behind it.
 *
 * @throws ParentCirclesError `query/unknown-ask`, `query/value-not-allowed`
 */
export function cardFor(network: Network, askId: string, { language, reader }: CardOptions): string {
  if (!languages.includes(language)) refuse("query/value-not-allowed", "language", { allowed: languages });
  const ask = network.rows.asks.find(({ id }) => id === askId) ?? refuse("query/unknown-ask", "ask");
  const words = cardWords[language];
  const occasion = network.rows.activities.find(({ id }) => id === ask.occasion);
  const parts: CardParts = {
    asker: nameOf(network.people.get(ask.asker)),
    partner: nameOf(network.people.get(ask.via ?? ask.target)),
    occasion: occasion === undefined ? undefined : lineFor(occasion, language),
    childrenWelcome: occasion?.childcare === true,
  };
  if (reader === "invited") return words.invitation(parts);
  return isIntroduced(ask) ? words.introduction(parts) : words.ask(parts);
}

const isIntroduced = ({ via }: Ask): boolean => via !== undefined;

const nameOf = (person: Person | undefined): string => person?.displayName ?? person?.id ?? "";

const lineFor = ({ title, place, date, time }: Activity, language: Language): string =>
  [title, place, date === undefined ? undefined : dayIn(language, date), time]
    .filter((part) => part !== undefined)
    .join(", ");
