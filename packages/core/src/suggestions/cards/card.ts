import { refuseAct } from "../../base/refuse-act.ts";
import { cardsWords, sentencesOf, type Spoken, suggestionsWords } from "@parent-circles/words";
import type { CalendarDate } from "../../base/ids.ts";
import { type LanguageOrWords, wordsIn } from "../../base/language.ts";
import { calendarDate } from "../../base/time.ts";
import { nameOf } from "../../circles/name-of.ts";
import { nextDateOf } from "../../model/activity-dates.ts";
import type { Activity } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { safeContacts } from "../../model/vocabulary.ts";
import { detailsText, type SuggestionSpeaker } from "../sentences.ts";

/** For whom a card is written, and in which language. */
export interface CardOptions {
  readonly language: LanguageOrWords<"cards" | "suggestions">;
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
  const spoken = wordsIn(cardsWords, language);
  const speaker = wordsIn(suggestionsWords, language);
  const ask = network.rows.asks.find(({ id }) => id === askId) ?? refuseAct("query/unknown-ask", "ask");
  const day = calendarDate(asOf ?? ask.date);
  const partner = nameOf(network, ask.via ?? ask.target);
  const occasion = network.rows.activities.find(({ id }) => id === ask.occasion);
  const rules = safeContacts.filter((rule) =>
    [ask.target, ask.via].some(
      (id) => id !== undefined && network.people.get(id)?.safeContact?.includes(rule) === true,
    ),
  );
  const parts: CardParts = {
    asker: nameOf(network, ask.asker),
    partner,
    title: occasion?.title,
    whereAndWhen: occasion === undefined ? undefined : detailsText(speaker, whereAndWhen(speaker, occasion, day)),
    occasion:
      occasion === undefined
        ? undefined
        : detailsText(speaker, [occasion.title, ...whereAndWhen(speaker, occasion, day)]),
    childrenWelcome: occasion?.childcare === true,
    inPersonOnly: rules.includes("inPersonOnly"),
    safe: rules.map((rule) => speaker.say(speaker.words.safeContact[rule], { target: partner })),
  };
  if (reader === "asker") return ask.via === undefined ? askText(spoken, parts) : introductionText(spoken, parts);
  return parts.inPersonOnly ? refuseAct("ask/in-person-only", "reader") : invitationText(spoken, parts);
}

/** The parts of a card; people by display name. */
interface CardParts {
  readonly asker: string;
  /** Whom the asker speaks to: the invited person, or who can introduce her. */
  readonly partner: string;
  /** What, where and when, in one line; absent when no occasion is named. */
  readonly occasion: string | undefined;
  readonly title: string | undefined;
  readonly whereAndWhen: string | undefined;
  readonly childrenWelcome: boolean;
  /** Whether she is to be spoken to face to face alone. */
  readonly inPersonOnly: boolean;
  /** What keeps speaking to her safe, as sentences. */
  readonly safe: readonly string[];
}

const askText = ({ words, say }: Spoken<"cards">, { asker, partner, occasion, ...parts }: CardParts): string =>
  sentencesOf(
    say(words.ask.greeting, { asker, partner }),
    occasion === undefined ? undefined : say(words.occasion, { occasion }),
    parts.childrenWelcome ? words.childrenWelcome : undefined,
    parts.inPersonOnly ? words.ask.see : words.ask.seeOrCall,
    ...parts.safe,
    say(words.ask.mayRefuse, { partner }),
  );

const introductionText = ({ words, say }: Spoken<"cards">, { asker, partner, occasion, safe }: CardParts): string =>
  sentencesOf(
    say(words.introduction.greeting, { asker, partner }),
    occasion === undefined ? undefined : say(words.occasion, { occasion }),
    say(words.introduction.introduce, { partner }),
    ...safe,
    words.introduction.mayRefuse,
  );

const invitationText = ({ words, say }: Spoken<"cards">, parts: CardParts): string =>
  sentencesOf(
    words.invitation.question,
    parts.title === undefined ? undefined : say(words.occasion, { occasion: parts.title }),
    parts.whereAndWhen === undefined ? undefined : say(words.invitation.whereAndWhen, { details: parts.whereAndWhen }),
    parts.childrenWelcome ? words.childrenWelcome : undefined,
    words.invitation.look,
    say(words.invitation.greetings, { asker: parts.asker }),
  );

function whereAndWhen(speaker: SuggestionSpeaker, occasion: Activity, day: CalendarDate): (string | undefined)[] {
  const date = nextDateOf(occasion, day) ?? occasion.date;
  return [occasion.place, date === undefined ? undefined : speaker.weekday(date), occasion.time];
}
