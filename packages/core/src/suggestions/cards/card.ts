import type { Activity, Ask, Person } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { refuse } from "../../base/errors.ts";
import type { CalendarDate } from "../../base/ids.ts";
import { calendarDate } from "../../base/time.ts";
import { nextDateOf } from "../../model/activity-dates.ts";
import { safeContacts } from "../../model/vocabulary.ts";
import { type Language, languages, wordingIn } from "../wording/index.ts";
import { dayIn } from "../wording/wording.ts";
import { type CardParts, cardWords } from "./words.ts";

/** For whom a card is written, and in which language. */
export interface CardOptions {
  readonly language: Language;
  /** `asker`: what she is asked to do. `invited`: a note she can hand over or send. */
  readonly reader: "asker" | "invited";
  /** The day on which it is read: an activity that comes back is told with its next day. The day of the ask unless given. */
  readonly asOf?: string;
}

/**
 * The text of an ask, ready for paper or a messenger. It names the asker and whom she speaks to, and nobody else: not who
 * asked for it, not why, and in an introduction not the person behind it. To the asker it says how to speak to her safely
 * the settings of whoever is invited hold for the whole way. Whoever is to be spoken to in person only gets no note.
 *
 * @throws ParentCirclesError `query/unknown-ask`, `ask/in-person-only`, `query/value-not-allowed`, `query/date-invalid`
 */
export function cardFor(network: Network, askId: string, { language, reader, asOf }: CardOptions): string {
  if (!languages.includes(language)) refuse("query/value-not-allowed", "language", { allowed: languages });
  const ask = network.rows.asks.find(({ id }) => id === askId) ?? refuse("query/unknown-ask", "ask");
  const words = cardWords[language];
  const occasion = network.rows.activities.find(({ id }) => id === ask.occasion);
  const day = calendarDate(asOf ?? ask.date);
  const partner = nameOf(network.people.get(ask.via ?? ask.target));
  const rules = safeContacts.filter((rule) =>
    [ask.target, ask.via].some(
      (id) => id !== undefined && network.people.get(id)?.safeContact?.includes(rule) === true,
    ),
  );
  const parts: CardParts = {
    asker: nameOf(network.people.get(ask.asker)),
    partner,
    occasion: occasion === undefined ? undefined : lineFor(occasion, { language, day }),
    childrenWelcome: occasion?.childcare === true,
    inPersonOnly: rules.includes("inPersonOnly"),
    safe: rules.map((rule) => wordingIn(language).safeContact(rule, partner)),
  };
  if (reader === "invited")
    return parts.inPersonOnly ? refuse("ask/in-person-only", "reader") : words.invitation(parts);
  return isIntroduced(ask) ? words.introduction(parts) : words.ask(parts);
}

const isIntroduced = ({ via }: Ask): boolean => via !== undefined;

const nameOf = (person: Person | undefined): string => person?.displayName ?? person?.id ?? "";

function lineFor(occasion: Activity, { language, day }: { language: Language; day: CalendarDate }): string {
  const { title, place, time } = occasion;
  const date = nextDateOf(occasion, day) ?? occasion.date;
  return [title, place, date === undefined ? undefined : dayIn(language, date), time]
    .filter((part) => part !== undefined)
    .join(", ");
}
