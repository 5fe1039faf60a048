/** A full name as it may stand on the map: the first name and a letter. A register's "Yılmaz, Fatma" is turned round. */
export function shortName(full: string): string {
  const [before = "", after = ""] = full.split(",", 2).map((part) => part.trim());
  const words = (after === "" ? before : `${after} ${before}`).split(/\s+/);
  const [first = "", ...others] = words;
  const [initial = ""] = others.at(-1) ?? "";
  return initial === "" ? first : `${first} ${initial.toLocaleUpperCase()}.`;
}
