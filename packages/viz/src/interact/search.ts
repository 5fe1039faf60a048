/** Letters that people type for one another, beyond accents: Turkish ı, Polish ł, Arabic and Persian forms. */
const alike: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
  گ: "ك",
  ـ: "",
  ء: "",
};

/**
 * A name as it is searched for: without capitals, accents and marks, and with letters alike made one, so that "Sule"
 * finds "Şule", "irmak" finds "Irmak" and "ırmak", and "فاطمه" finds "فَاطِمَة".
 */
export function searchable(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  const letters = [...plain].map((letter) => alike[letter] ?? letter).join("");
  const withoutMarks = letters
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .normalize("NFC");
  const alikeAgain = [...withoutMarks].map((letter) => alike[letter] ?? letter).join("");
  return alikeAgain.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).trim();
}

/** Whether a name answers a search: every word of it begins or is inside a word of the name. */
export const answers = (name: string, query: string): boolean => {
  const found = searchable(name);
  return searchable(query)
    .split(/\s+/)
    .every((word) => found.includes(word));
};
