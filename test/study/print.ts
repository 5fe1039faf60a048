import {
  differenceIn,
  gainOverMostNamed,
  intervalsOf,
  kinds,
  reachedBy,
  scoresOf,
  type Setting,
  settings,
  type StudyTrial,
  trialsOf,
  wordsIn,
} from "./summary.ts";
import { villageKinds, type VillageKind } from "./villages.ts";

// `pnpm study` prints docs/truth.md: pnpm -s study > docs/truth.md

const villages = Number(process.argv[2] ?? 150);
const replicates = 100;

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const three = (value: number): string => value.toFixed(3).replace(/^(-?)0\./, "$1.");
const two = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(2).replace(/^(-?)0\./, "$1."));
/** Two standard errors of a share of .80. */
const chanceOf = (count: number): string => `± ${two(2 * Math.sqrt(0.16 / count))}`;
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const manner = { atRandom: "at random", leastNamed: "the least named", oneNameEach: "at random, each gave one name" };
const nameOf = ({ share, how }: Setting): string => (share === 0 ? "none" : `${percent(share)}, ${manner[how]}`);

const verdicts = { mapAdds: "it adds", cannotTellYet: "cannot tell yet", mapAddsNothing: "it adds nothing" };

const kindNames: Record<VillageKind, string> = {
  popularity: "popularity",
  clusters: "clusters",
  streets: "streets",
  fewTies: "few ties",
  manyTies: "many ties",
  sociable: "sociable",
};

const found = settings.map((setting) => ({ setting, trials: trialsOf(setting, { villages, replicates }) }));

const word = (trials: readonly StudyTrial[], band: readonly [number, number]): string => {
  const { count, said, true: share, low, high } = wordsIn(trials, band);
  return count === 0 ? "none" : `${two(said)} / ${two(share)} [${two(low)}, ${two(high)}] of ${count}`;
};

const words = table(
  [
    "not interviewed",
    "clear: said / true",
    "likely: said / true",
    "cannot tell yet (from .05): said / true",
    "Brier",
    "slope",
  ],
  found.map(({ setting, trials }) => {
    const { brier, slope } = scoresOf(trials);
    const bands = ([[0.8, 1.01], [0.5, 0.8], [0.05, 0.5]] as const).map((band) => word(trials, band)); // prettier-ignore
    return [nameOf(setting), ...bands, three(brier), two(slope)];
  }),
);

const intervals = table(
  [
    "not interviewed",
    "holds",
    "of the group shown first",
    "width",
    "middle − truth",
    ...kinds.map((kind) => `holds: ${kindNames[kind]}`),
  ],
  found.map(({ setting, trials }) => {
    const { holds, holdsShown, width, off } = intervalsOf(trials);
    const each = kinds.map((kind) => two(intervalsOf(trials.filter((trial) => trial.kind === kind)).holds));
    return [nameOf(setting), two(holds), two(holdsShown), width.toFixed(1), off.toFixed(1), ...each];
  }),
);

const ways = ["best", "shown", "chosen", "mostNamed", "degree", "nominatedFriends", "random"] as const;
const worth = table(
  [
    "not interviewed",
    "best possible",
    "shown first",
    "best as recorded",
    "most named",
    "most ties",
    "nominated friends",
    "random",
    "shown first − most named",
  ],
  found.map(({ setting, trials }) => {
    const { mean, low, high } = gainOverMostNamed(trials);
    return [
      nameOf(setting),
      ...ways.map((way) => three(reachedBy(trials, way))),
      `${three(mean)} [${three(low)}, ${three(high)}]`,
    ];
  }),
);

const nothing = found.flatMap(({ setting, trials }) =>
  kinds.flatMap((kind) => {
    const { mean, low } = gainOverMostNamed(trials.filter((trial) => trial.kind === kind));
    return low > 0 ? [] : [`- ${kindNames[kind]}, not interviewed: ${nameOf(setting)} (${three(mean)})`];
  }),
);

/** What was said of the map over all settings, and how many more the group shown first reaches in truth than the most named. */
const saidOfMap = (["mapAdds", "cannotTellYet", "mapAddsNothing"] as const).map((code) => {
  const { count, mean, low, high } = differenceIn(
    found.flatMap(({ trials }) => trials.filter(({ verdict }) => verdict === code)),
    ["shown", "mostNamed"],
  );
  return [verdicts[code], String(count), `${mean.toFixed(1)} [${low.toFixed(1)}, ${high.toFixed(1)}]`];
});

const likelier = found
  .filter(({ setting }) => setting.share > 0)
  .map(({ setting, trials }) => {
    const shown = trials.filter(({ likelyGains }) => likelyGains !== undefined);
    const said = shown.reduce((sum, { likelyGains = 0 }) => sum + likelyGains, 0) / shown.length;
    const { mean, low, high } = differenceIn(shown, ["shown", "chosen"]);
    const truth = `${mean.toFixed(1)} [${low.toFixed(1)}, ${high.toFixed(1)}]`;
    return [nameOf(setting), percent(shown.length / trials.length), said.toFixed(1), truth];
  });

/** What a share of so many may be by chance alone: the 95 % interval of Wilson. */
const mayBe = (share: number, count: number): readonly [number, number] => {
  const z = 1.96;
  const half = z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return [
    (share + z ** 2 / (2 * count) - half) / (1 + z ** 2 / count),
    (share + z ** 2 / (2 * count) + half) / (1 + z ** 2 / count),
  ];
};

const goals = { word: 0.05, said: 400, holds: [0.75, 0.85], gain: 0.023 } as const;

const missedIn = ({ setting, trials }: (typeof found)[number]): string[] => {
  const wrongWords = ([["clear", 0.8, 1.01], ["likely", 0.5, 0.8]] as const).flatMap(([name, least, most]) => {
    const { count, said, true: share } = wordsIn(trials, [least, most]);
    const isMissed = count >= goals.said && Math.abs(said - share) > goals.word;
    return isMissed ? [`- ${nameOf(setting)}: "${name}" said ${two(said)}, true ${two(share)}`] : [];
  }); // prettier-ignore
  const { holds } = intervalsOf(trials);
  const [least, most] = goals.holds;
  const all = holds < least || holds > most ? [`- ${nameOf(setting)}: the interval holds in ${two(holds)}`] : [];
  const each = kinds.flatMap((kind) => {
    const own = trials.filter((trial) => trial.kind === kind);
    const share = intervalsOf(own).holds;
    const [low, high] = mayBe(share, own.length);
    const isMissed = high < least || low > most;
    return isMissed
      ? [`- ${nameOf(setting)}, ${kindNames[kind]}: the interval holds in ${two(share)} [${two(low)}, ${two(high)}]`]
      : [];
  });
  return [...wrongWords, ...all, ...each];
};

const atSixty = gainOverMostNamed(
  found.find(({ setting: { share, how } }) => share === 0.6 && how === "atRandom")?.trials ?? [],
);
const missed = [
  ...found.flatMap(missedIn),
  ...(atSixty.mean >= goals.gain
    ? []
    : [
        `- 60 %, at random: the group shown first gains ${three(atSixty.mean)} [${three(atSixty.low)}, ${three(atSixty.high)}] over the most named; ${three(goals.gain)} was wanted`,
      ]),
];

const byKind = found.flatMap(({ trials }) =>
  kinds.map((kind) => intervalsOf(trials.filter((trial) => trial.kind === kind)).holds),
);

const listed = (lines: readonly string[]): string => (lines.length === 0 ? "Nowhere." : lines.join("\n"));

const made = kinds.map((kind) => `${kindNames[kind]} (${villageKinds[kind].names} names each)`).join(", ");

process.stdout.write(`# Does it come true?

Printed by \`npx -y pnpm@12.21.0 -s study > docs/truth.md\` from synthetic villages: ${villages} of each of ${kinds.length} kinds, seeds 1 to ${villages}, 30 to 60 women
each, with ${replicates} replicates; no real person is in them. Kinds: ${made}. Everybody's ties are known to the study, and how strong each is in truth
is drawn from what her answer is believed to say. Then interviews are taken away, a group of five is proposed from what is left, and all
that is said of it is held against the whole village. The seeded sample of \`test/study/study.test.ts\` runs with the tests.

## Whether words come true

Per woman: the share of replicates in whose best group she is, and whether she is in the group that is best in truth. "Clear" is said from
.80, "likely" from .50. In brackets the 95 % interval. A slope of 1 is right; below, shares are too sure.

${words}

The goal is ± .05, where at least 400 were so called. Few are called clear where much was not asked: that is the honest answer, and
[one name from everybody](import.md) is the cheapest way to a surer one.

## Whether the interval holds

The interval from the 10th to the 91st of a hundred replicates should hold what the group reaches in truth in 75 to 85 % of villages. Width and
middle are in women. Chance alone moves the first column by ${chanceOf(villages * kinds.length)} and those of one kind by ${chanceOf(villages)} (two standard errors of .80).

${intervals}

## What the group is worth

The share of the women outside the group whom it may expect to reach, in truth. "Shown first" is \`likelyGroup\`, chosen for the mean over
the drawn neighbourhoods, where there is one, and else the group that is best on what was recorded. It is the one that \`verdict\` judges.

${worth}

Where another group was said to be likelier, how many more it was said to reach, and how many more it does, in women:

${table(["not interviewed", "said in", "gains, said", "gains, in truth"], likelier)}

## What was said of the map

Over all settings: what \`verdict\` said of the group shown first beside the cheap ways, and how many more it reaches in truth than the most named, in
women.

${table(["said of the map", "villages", "shown first − most named"], saidOfMap)}

## Where the map adds nothing

Where the gain over the most named cannot be told from nothing (its 95 % interval holds 0, over ${villages} villages): ask whom most name.

${listed(nothing)}

## Where a goal is missed

${listed(missed)}

By kind the interval holds in ${two(Math.min(...byKind))} to ${two(Math.max(...byKind))}; those kinds are listed that chance does not explain, whose own 95 % interval does not meet .75 to .85.
[Decision 23](decisions/0023-what-was-not-asked.md) says where it is likely to hold too rarely, and what was tried.
`);
