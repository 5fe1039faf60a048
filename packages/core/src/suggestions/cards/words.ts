import { sentencesOf } from "../wording/wording.ts";
import type { Language } from "../wording/index.ts";

/** The parts of a card; people by display name. */
export interface CardParts {
  readonly asker: string;
  /** Whom the asker speaks to: the invited person, or who can introduce her. */
  readonly partner: string;
  /** What, where and when, in one line; absent when no occasion is named. */
  readonly occasion: string | undefined;
  readonly childrenWelcome: boolean;
  /** Whether she is to be spoken to face to face alone. */
  readonly inPersonOnly: boolean;
  /** What keeps speaking to her safe, as sentences. */
  readonly safe: readonly string[];
}

/** The three texts of a card in one language. */
export interface CardWords {
  /** To the asker, when she knows the person herself. */
  readonly ask: (parts: CardParts) => string;
  /** To the asker, when somebody introduces. */
  readonly introduction: (parts: CardParts) => string;
  /** From the asker to the person she speaks to. */
  readonly invitation: (parts: CardParts) => string;
}

const when = (condition: boolean, text: string): string | undefined => (condition ? text : undefined);
const line = (label: string, occasion: string | undefined): string | undefined =>
  occasion === undefined ? undefined : `${label}: ${occasion}.`;

/** The texts of cards by language. */
export const cardWords: Readonly<Record<Language, CardWords>> = {
  nl: {
    ask: ({ asker, partner, occasion, childrenWelcome, inPersonOnly, safe }) =>
      sentencesOf(
        `Dag ${asker}, wil je ${partner} eens meevragen?`,
        line("Het gaat om", occasion),
        when(childrenWelcome, "Kinderen zijn welkom."),
        inPersonOnly ? "Vraag het als je haar ziet." : "Vraag het als je haar ziet of belt.",
        ...safe,
        `${partner} mag nee zeggen, en jij ook.`,
      ),
    introduction: ({ asker, partner, occasion, safe }) =>
      sentencesOf(
        `Dag ${asker}, ${partner} kent een moeder die misschien wil meekomen.`,
        line("Het gaat om", occasion),
        `Wil je aan ${partner} vragen of zij jullie kan voorstellen?`,
        ...safe,
        "Iedereen mag nee zeggen, jij ook.",
      ),
    invitation: ({ asker, occasion, childrenWelcome }) =>
      sentencesOf(
        "Kom je mee?",
        line("Waar en wanneer", occasion),
        when(childrenWelcome, "Kinderen zijn welkom."),
        "Het kost niets, en je mag ook alleen even kijken.",
        `Groetjes, ${asker}`,
      ),
  },
  en: {
    ask: ({ asker, partner, occasion, childrenWelcome, inPersonOnly, safe }) =>
      sentencesOf(
        `Hello ${asker}, would you like to invite ${partner}?`,
        line("It is about", occasion),
        when(childrenWelcome, "Children are welcome."),
        inPersonOnly ? "Ask her when you see her." : "Ask her when you see or call her.",
        ...safe,
        `${partner} may say no, and so may you.`,
      ),
    introduction: ({ asker, partner, occasion, safe }) =>
      sentencesOf(
        `Hello ${asker}, ${partner} knows a mother who may like to come along.`,
        line("It is about", occasion),
        `Would you ask ${partner} to introduce you?`,
        ...safe,
        "Everybody may say no, and so may you.",
      ),
    invitation: ({ asker, occasion, childrenWelcome }) =>
      sentencesOf(
        "Will you come along?",
        line("Where and when", occasion),
        when(childrenWelcome, "Children are welcome."),
        "It is free, and you can just have a look.",
        `Greetings, ${asker}`,
      ),
  },
  tr: {
    ask: ({ asker, partner, occasion, childrenWelcome, inPersonOnly, safe }) =>
      sentencesOf(
        `Merhaba ${asker}, bir daveti iletir misin? Davet ${partner} için.`,
        line("Etkinlik", occasion),
        when(childrenWelcome, "Çocuklar gelebilir."),
        inPersonOnly ? "Onu görünce sorabilirsin." : "Onu görünce ya da arayınca sorabilirsin.",
        ...safe,
        "O hayır diyebilir, sen de diyebilirsin.",
      ),
    introduction: ({ asker, partner, occasion, safe }) =>
      sentencesOf(
        `Merhaba ${asker}, ${partner} belki gelmek isteyen bir anne tanıyor.`,
        line("Etkinlik", occasion),
        `Sizi tanıştırması için ${partner} ile konuşur musun?`,
        ...safe,
        "Herkes hayır diyebilir, sen de diyebilirsin.",
      ),
    invitation: ({ asker, occasion, childrenWelcome }) =>
      sentencesOf(
        "Birlikte gelir misin?",
        line("Yer ve zaman", occasion),
        when(childrenWelcome, "Çocuklar gelebilir."),
        "Ücretsizdir, sadece bakmaya da gelebilirsin.",
        `Selamlar, ${asker}`,
      ),
  },
  ar: {
    ask: ({ asker, partner, occasion, childrenWelcome, inPersonOnly, safe }) =>
      sentencesOf(
        `مرحباً ${asker}، هل تودين أن تدعي ${partner}؟`,
        line("المناسبة", occasion),
        when(childrenWelcome, "يمكن إحضار الأطفال."),
        inPersonOnly ? "اسأليها عندما ترينها." : "اسأليها عندما ترينها أو تتصلين بها.",
        ...safe,
        `يمكن أن تقول ${partner} لا، وأنتِ أيضاً.`,
      ),
    introduction: ({ asker, partner, occasion, safe }) =>
      sentencesOf(
        `مرحباً ${asker}، ${partner} تعرف أمّاً قد تحب أن تأتي.`,
        line("المناسبة", occasion),
        `هل تسألين ${partner} أن تعرّفكما ببعضكما؟`,
        ...safe,
        "يمكن للجميع أن يقولوا لا، وأنتِ أيضاً.",
      ),
    invitation: ({ asker, occasion, childrenWelcome }) =>
      sentencesOf(
        "هل تأتين معي؟",
        line("المكان والوقت", occasion),
        when(childrenWelcome, "يمكن إحضار الأطفال."),
        "الحضور مجاني، ويمكنك أن تأتي لتلقي نظرة فقط.",
        `تحياتي، ${asker}`,
      ),
  },
};
