import { figuresOf, gainsOf, seasonsOf } from "./interviews/compare.ts";
import { looks } from "./interviews/season.ts";
import { neighbourhoods, summaryOf } from "./summary.ts";

// `pnpm simulate` prints docs/practice.md: pnpm -s simulate > docs/practice.md

const villages = Number(process.argv[2] ?? 25);
const years = Number(process.argv[3] ?? 100);

const row = (cells: readonly unknown[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
const short = (value: number, digits = 3): string => value.toFixed(digits).replace(/^(-?)0\./, "$1.");
const percent = (share: number): string => `${Math.round(100 * share)} %`;

const compared = seasonsOf(villages);
const seasons = table(
  ["way", ...looks.map((look) => `${percent(look)} interviewed`), "nine tenths of the best with"],
  figuresOf(compared).map(({ name, cells }, place) => [
    name,
    ...cells.map(({ mean, beside }) =>
      place === 0 ? short(mean) : `${short(mean)} (${short(beside.mean)} ± ${short(beside.half)})`,
    ),
  ]),
);
const gains = table(
  ["interviewed", "said", "would have been"],
  gainsOf(compared.flatMap(({ seasons: held }) => held)).map(({ look, said, real }) => [
    percent(look),
    `${short(said.mean, 2)} ± ${short(said.half, 2)}`,
    `${short(real.mean, 2)} ± ${short(real.half, 2)}`,
  ]),
);
const summaries = neighbourhoods.map((name) => ({ name, ...summaryOf(name, years) }));
const learning = table(
  [
    "neighbourhood",
    "asks a year",
    "never learning",
    "learning",
    "better years",
    "most open",
    "most in 91 days",
    "shortest rest, days",
  ],
  summaries.map(({ name, asksPerYear, frozen, learning: learned, betterYears, ...most }) => [
    name,
    asksPerYear.toFixed(0),
    short(frozen),
    short(learned),
    `${betterYears} of ${years}`,
    most.mostOpen,
    most.mostInQuarter,
    most.shortestRestDays,
  ]),
);
const apart = (said: number, happened: number): string =>
  `${(said / years).toFixed(1)} / ${(happened / years).toFixed(1)} (${said > happened ? "+" : ""}${percent(said / happened - 1)})`;
const told = table(
  ["neighbourhood", "talks: expected / happened", "came along: expected / happened"],
  summaries.map(({ name, told: { expectedTalks, talked, expectedComes, came } }) => [
    name,
    apart(expectedTalks, talked),
    apart(expectedComes, came),
  ]),
);

process.stdout.write(`# What brings parents: ways of working, compared

Printed by \`npx -y pnpm@12.21.0 -s simulate > docs/practice.md\`. No real person is in it, and what is hidden from the network is made
by us: trust differences between ways of working more than absolute numbers. [docs/truth.md](truth.md) says whether words come true.

## Whom to interview next

Seasons of interviews in ${villages * 6} synthetic villages (${villages} of each of the six kinds of docs/truth.md, 30 to 60 women), in batches of a twentieth, each
chosen by what is known by then. Told is what a group of five, chosen on the answers, reaches in truth, as a share of what the best possible
group reaches; in brackets beside the plan in the same villages, with a 95 % interval. In the last column fewer is better.

${seasons}

The plan is: a tenth by lot, then parents whom others named, the fewest times first, and by lot where nobody is named. A difference whose interval
holds 0 is none that these villages can show: most are. What they do show is that following names from the start, and the most named above all, is worse while little is
known; and that what an answer may be expected to change, worked out from drawn neighbourhoods, is no better than the simple order,
which is why the plan has nothing cleverer. How many are interviewed matters far more than who.

## What more interviews would bring

\`wouldGain\` of the plan: how many parents more a group would reach that is chosen after everybody was interviewed, said
beforehand, and as it would have been in truth. All seasons above, in women.

${gains}

## Talks, and who comes along

A year of weekly requests for eight people in each synthetic neighbourhood, every suggestion accepted, nine of ten taken up, outcomes drawn
from a hidden truth in which people promise a little more than they do (log-odds 0.6 lower than believed, a spread of 1.2), rates adopted
every four weeks. Of the asks put after the first quarter, a year: ${years} years each.

${told}

The aim is ± 10 %. A plan's chances are pooled: how much less is kept than answers promise, whether a key figure finds doors open more or less often than
the others, and what came of asks over the tie itself ([decision 44](decisions/0044-chances-learned-by-pooling.md)).

## Learning

The same years. The same asks are judged twice: by the chance they were made with, and by the chance that the network would have given had
it never learned. The figure is the Brier score: the mean of (chance − what happened)². Lower is better; saying one half
each time gets 0.25.

${learning}

Learning helps in most years, and only a little: fewer than a hundred asks a year over several hundred ties leave most ties without a
single outcome, and a year has luck in it. Nobody had more than two asks open or more than five in 91 days, but who can carry
more; and no parent was asked again within 28 days.
`);
