import type { DescribedTable, ImportMapping } from "@parent-circles/core/intake";

/** What may have been asked where a sheet has numbers from 1 to 5; what is not known claims nothing. */
export const askedAnswers = ["unknown", "comes", "school", "knows"] as const;
/** One of {@link askedAnswers}. */
export type AskedAnswer = (typeof askedAnswers)[number];

/** A column of numbers from 1 to 5 of which her sheet does not say what was asked. */
export interface ScoreQuestion {
  readonly file: string;
  readonly header: string;
}

type Columns = Readonly<Record<string, string | null>>;
type FileMapping = NonNullable<ImportMapping[string]>;

const inLists = { unknown: "trusts", comes: "comesAlongWith", school: "asksAboutSchool", knows: "knows" } as const;
const inPairs = {
  unknown: { type: "trust" },
  comes: { type: "trust", domain: "invite" },
  school: { type: "trust", domain: "schoolQuestions" },
  knows: { type: "knows" },
} as const satisfies Readonly<Record<AskedAnswer, FileMapping["constants"]>>;

/** The tables whose numbers say how much, and not of what. */
const isOpen = ({ format, columns }: DescribedTable): boolean => {
  const has = (field: string): boolean => columns.some(({ is }) => is === field);
  if (format === "list") return has("score") && has("trusts");
  return format === "pairs" && has("score") && !has("domain");
};

/** The questions that her sheets leave open, one a file. */
export const questionsIn = (tables: readonly DescribedTable[]): ScoreQuestion[] => [
  ...new Map(
    tables.filter(isOpen).map(({ file, columns }) => {
      const header = columns.find(({ is }) => is === "score")?.header ?? "";
      return [file, { file, header }] as const;
    }),
  ).values(),
];

/** A mapping by which her sheets are read as was asked: where that is not known, who trusts whom and not how much. */
export function mappedAsAsked(
  tables: readonly DescribedTable[],
  mapping: ImportMapping,
  answers: Readonly<Record<string, AskedAnswer>>,
): ImportMapping {
  const files = questionsIn(tables).map(({ file }) => {
    const answer = answers[file] ?? "unknown";
    const own = mapping[file] ?? {};
    const open = tables.filter((table) => table.file === file && isOpen(table));
    const asked = open.map((table) => columnsAs(table, answer));
    const columns = asked.reduce<Columns>((all, some) => ({ ...all, ...some }), own.columns ?? {});
    const isPairs = open.some(({ format }) => format === "pairs");
    const constants = isPairs ? { ...own.constants, ...inPairs[answer] } : own.constants;
    return [file, { ...own, columns, ...(constants === undefined ? {} : { constants }) }] as const;
  });
  return { ...mapping, ...Object.fromEntries(files) };
}

function columnsAs({ format, columns }: DescribedTable, answer: AskedAnswer): Columns {
  const keepsScore = answer === "comes" || answer === "school";
  return Object.fromEntries(
    columns.flatMap(({ header, is }): [string, string | null][] => {
      if (is === "score" && !keepsScore) return [[header, null]];
      return is === "trusts" && format === "list" ? [[header, inLists[answer]]] : [];
    }),
  );
}
