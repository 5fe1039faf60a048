/**
 * A text in the forms that it takes beside a number. Which numbers take which form is the platform's knowledge
 * (`Intl.PluralRules`); `zero` is also used for the number 0 in languages that have no such form.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What is said, with `{places}` for values: one text, or the forms of one that depends on its `{count}`. */
export type Text = string | Plural;

/** Catalogues in other languages have the keys of the Dutch one; any text may have forms where Dutch has them. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends { readonly other: string }
    ? Text
    : { readonly [Key in keyof Words]: Translated<Words[Key]> };

/** What stands in the places of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** What a language is, beside its words. */
export interface About {
  /** Its own name for itself. */
  readonly name: string;
  /** For numbers, dates, plurals and lists (BCP 47). */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  /** Its names for languages that browsers have no name for, by their tag. */
  readonly languageNames: Readonly<Record<string, string>>;
}
