import { importFiles, type ImportFile, type ImportOptions } from "../../packages/core/src/intake/index.ts";

const asOf = "2026-03-01";

/** A file of these lines. */
export const file = (name: string, ...lines: string[]) => ({ name, text: lines.join("\n") });

/** What is taken from files, with people by their names, those of the network too. */
export const take = (files: readonly ImportFile[], options: Partial<ImportOptions> = {}) => {
  const { status, document, report } = importFiles(files, { asOf, ...options });
  const everybody = [
    ...(document?.people ?? []),
    ...(document?.institutions ?? []).map(({ id, name: displayName }) => ({ id, displayName })),
    ...(options.known ?? []),
  ];
  const nameOf = (id: string) => everybody.find((person) => person.id === id)?.displayName ?? id;
  return {
    status,
    report,
    document,
    people: document?.people.map(({ id, displayName, consent }) =>
      [displayName ?? id, consent?.state].filter((part) => part !== undefined).join("/"),
    ),
    ties: document?.ties?.map(({ from, to, type, score, reportedBy }) =>
      [`${nameOf(from)}>${nameOf(to)}`, type, score, reportedBy].filter((part) => part !== undefined).join(" "),
    ),
  };
};

/** Problems, each by its code and its place. */
export const linesOf = (problems: readonly { code: string; place: string }[]) =>
  problems.map(({ code, place }) => `${code} ${place}`);
