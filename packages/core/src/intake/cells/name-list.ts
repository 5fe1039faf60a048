const dividers = /[,;|/\n\u060C&+]|\s(?:en|and|ve|و|of|or|veya|أو)\s/u;

/** The names in a cell: one, or several as people divide them. */
export const namesIn = (cell: string): string[] =>
  cell
    .split(dividers)
    .map((name) => name.trim())
    .filter((name) => name !== "");
