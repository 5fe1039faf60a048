const longestName = 40;
// Control characters, lone surrogates, what is no character at all, the replacement character, ends of lines and
// paragraphs, and every sign without a width: two names that look the same are to be the same. A joiner or non-joiner
// between two letters is spelling (Persian, Indic scripts), between other signs it makes one emoji of two.
const unreadable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFD-\uFFFF]|(?![\u200C\u200D])\p{Cf}|(?<![\p{L}\p{M}\p{S}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{S}])/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Six digits of any script, however they are grouped: a telephone number, a BSN. */
export const longNumber = /\p{Nd}(?:[\s.,()/+-]{0,3}\p{Nd}){5}/u;

/** Whether somebody can be called so: a first name with an initial or a nickname, without contact data. */
export const isDisplayName = (text: string): boolean => {
  const plain = text.normalize("NFKC");
  return (
    visible.test(text) &&
    text.length <= longestName &&
    !longNumber.test(plain) &&
    !plain.includes("@") &&
    isReadable(text)
  );
};

/** Whether every sign of a text can be seen or belongs to its spelling. */
export const isReadable = (text: string): boolean => !unreadable.test(text);
