import {
  countForOutsiders,
  countsFor,
  type Network,
  ParentCirclesError,
  type PublishedCounts,
  readNetwork,
  type Viewer,
  viewFor,
} from "@parent-circles/core";
import { randomAsOf, randomDocument } from "../support/random-network.ts";

type Cells = Record<string, number>;

const states = ["direct", "viaIntroduction", "noRoute"] as const;
const languages = ["nl", "tr", "ar", "pl", "so"];
const viewers: readonly Viewer[] = [
  { role: "institution", institution: "I-school", asOf: randomAsOf },
  { role: "institution", institution: "I-school", view: "public", asOf: randomAsOf },
  { role: "public", asOf: randomAsOf },
];

/** Everything that the numbers of a week come to for people outside: every view, every language, as text. */
function told(network: Network, published: PublishedCounts): string {
  const refused = (ask: () => unknown): unknown => {
    try {
      return ask();
    } catch (error) {
      if (error instanceof ParentCirclesError) return error.code;
      throw error;
    }
  };
  return JSON.stringify(
    viewers.map((viewer) => [
      viewFor(network, { ...viewer, published }).counts,
      languages.map((language) => refused(() => countsFor(network, { ...viewer, published }, { language }))),
    ]),
  );
}

/** The numbers of a week as one list, by a name for each. */
const cellsOf = ({ circles, languages: parts }: PublishedCounts): Cells =>
  Object.fromEntries([
    ["firstCircle", circles.firstCircle],
    ...states.map((state) => [state, circles[state]] as const),
    ...parts.flatMap((part) => states.map((state) => [`${part.language} ${state}`, part[state]] as const)),
  ]);

const withCells = (published: PublishedCounts, cells: Cells): PublishedCounts => ({
  ...published,
  circles: {
    ...published.circles,
    ...Object.fromEntries(["firstCircle", ...states].map((name) => [name, cells[name]])),
  },
  languages: published.languages.map((part) => ({
    ...part,
    ...Object.fromEntries(states.map((state) => [state, cells[`${part.language} ${state}`]])),
  })),
});

interface Asked {
  readonly network: Network;
  readonly published: PublishedCounts;
  /** How many key figures a school knows by name: there cannot be fewer. */
  readonly named: number;
}

const isPossible = (cells: Cells, { published, named }: Asked): boolean =>
  Object.values(cells).every((value) => value >= 0) &&
  (cells["firstCircle"] ?? 0) >= named &&
  published.languages.every(({ language }) =>
    states.every((state) => (cells[`${language} ${state}`] ?? 0) <= (cells[state] ?? 0)),
  );

const steps = [-1, 1, -2, 2];
const mostChanges = 4;

/** The numbers of a week that only one value fits, whatever the others are: found by looking for another that fits as well. */
function solved(asked: Asked): string[] {
  const { network, published } = asked;
  const cells = cellsOf(published);
  const before = told(network, published);
  const fits = (changed: Cells): boolean =>
    isPossible(changed, asked) && told(network, withCells(published, changed)) === before;
  const changedIn = (one: Cells, names: readonly string[], more: number): boolean =>
    fits(one) ||
    (more > 0 &&
      names.some((name, at) =>
        steps.some((by) => changedIn({ ...one, [name]: (one[name] ?? 0) + by }, names.slice(at + 1), more - 1)),
      ));
  const isOpen = (name: string, more: number): boolean => {
    const language = name.split(" ").length === 2 ? `${name.split(" ")[0]} ` : "";
    const others = Object.keys(cells).filter((one) => one !== name && (!one.includes(" ") || one.startsWith(language)));
    return steps.some((by) => changedIn({ ...cells, [name]: (cells[name] ?? 0) + by }, others, more));
  };
  return Object.keys(cells).filter((name) => {
    for (let more = 0; more < mostChanges; more++) if (isOpen(name, more)) return false;
    return true;
  });
}

/** Tries to solve for the numbers of a week on a random network; how many numbers there were, and which were found. */
export function trySolving(seed: number): { readonly numbers: number; readonly found: readonly string[] } {
  const network = readNetwork(randomDocument(seed, { people: [10, 60], otherConsentShare: 0.3, density: 1.5 }));
  const published = countForOutsiders(network, { asOf: randomAsOf });
  const { people } = viewFor(network, { role: "institution", institution: "I-school", asOf: randomAsOf });
  const named = people.filter(({ role }) => role === "keyFigure").length;
  return { numbers: Object.keys(cellsOf(published)).length, found: solved({ network, published, named }) };
}

/** Prints what came of 3,000 random networks: `node test/properties/rounded-counts.ts`. */
if (process.argv[1]?.endsWith("rounded-counts.ts") === true) {
  const networks = Number(process.argv[2] ?? 3_000);
  let numbers = 0;
  const found: string[] = [];
  for (let seed = 1; seed <= networks; seed++) {
    const tried = trySolving(seed);
    numbers += tried.numbers;
    found.push(...tried.found.map((name) => `seed ${seed}: ${name}`));
  }
  const told = `${networks} random networks, ${numbers} numbers, ${found.length} that could be solved for.`;
  process.stdout.write(`${[told, ...found.slice(0, 20)].join("\n")}\n`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
