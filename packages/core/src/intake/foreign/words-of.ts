/** The words of a line that spaces, tabs and commas divide; quotes hold what is one word. */
export const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'(?=[\s,]|$)|([^\s,]+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
