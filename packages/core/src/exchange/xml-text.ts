const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A reader may make a space of these in an attribute.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
/** What XML 1.0 cannot hold in any way: most control signs, and half of a sign of two. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as it may stand in XML, within an element or an attribute. */
export const xmlText = (text: string): string =>
  text.replaceAll(unwritable, "").replaceAll(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign);
