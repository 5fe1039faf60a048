/** What a spreadsheet would read as a formula, in the signs of Chinese keyboards too, and what is guarded against that. */
export const looksLikeFormula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A text that a spreadsheet takes for nothing else: one that looks like a formula gets an apostrophe in front. */
export const guarded = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text);

/** A text as it was before it was guarded. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && looksLikeFormula.test(text) ? text.slice(1) : text;

/** A text as it stands in a file whose texts are no formulas, so that a reader who takes guards off gets it as it was. */
export const asWritten = (text: string): string => (text.startsWith("'") ? guarded(text) : text);
