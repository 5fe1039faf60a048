const names = [
  "Aïcha", "Gülşen", "Fatma", "Naima", "Samira", "Chantal", "Zohra", "Hatice", "Wilma", "Rachida", "Petra", "Leyla", "Dounia",
  "Meryem", "Loubna", "Sandra", "Yasmin", "Bouchra", "Ingrid", "Sibel", "Malika", "Esra", "Joyce", "Khadija", "Nadia", "Tuğba",
  "Marlies", "Hind", "Ayşe", "Soraya", "Karima", "Ebru", "Latifa", "Monique", "Sevda", "Imane", "Zeynep", "Ilham", "Rabia", "Fadoua",
]; // prettier-ignore
const surnames = ["el Idrissi", "Demir", "Yılmaz", "Kaddouri", "Haddou", "Lewis", "Bakkali", "Şahin"];
const trusted = ["Naima", "naima kaddouri", "Naima K.", "Fatma Y", "Aicha", "Naima en Fatma", "weet niet", ""];
const headers = ["Nr.", "Voornaam", "Achternaam", "Telefoon", "Vertrouwt wie?", "Hoe goed?", "Doet mee?"];

/** Another column of the sheet: its header, and the answers that its rows give in turn. */
interface MoreColumn {
  readonly header: string;
  readonly answers: readonly string[];
}

/**
 * A sheet as a coordinator has it: a title, an empty row, a number of its own, telephone numbers, names written in four ways,
 * two in one cell, "weet niet", marks and words in one column, a total.
 */
export function messySheet(more: readonly MoreColumn[] = []): string {
  const rows = names.map((name, at) => {
    const other = (some: readonly string[]) => {
      const whom = some[at % some.length] ?? "";
      const isHers = whom.toLowerCase().includes(name.toLowerCase()) || (name === "Aïcha" && whom === "Aicha");
      return isHers ? "" : whom;
    };
    const score = ["4", "heel goed", "", "3"][at % 4] ?? "";
    const own = [at + 1, name, surnames[at % surnames.length], `06-1234${1000 + at}`, other(trusted), score];
    return [...own, at % 2 === 0 ? "JA" : "", ...more.map(({ answers }) => other(answers))];
  });
  const length = headers.length + more.length;
  const titled = [["Ouderpunt Zuiderbuurt, lijst DEF2"], [], [...headers, ...more.map(({ header }) => header)]];
  return [...titled, ...rows, ["Totaal", 40]]
    .map((cells) => Array.from({ length }, (_, at) => cells[at] ?? "").join(";"))
    .join("\r\n");
}
