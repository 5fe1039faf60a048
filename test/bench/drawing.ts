/**
 * How long a drawing takes: scene and SVG together, the median of ten after two warm-ups, against the budget of the
 * design. Run after a build: `node test/bench/drawing.ts`; it fails where a budget is passed.
 */
import { groupScene, groupsIn } from "../../packages/viz/src/scene/groups.ts";
import { drawingWords } from "../../packages/words/src/index.ts";
import { draw, drawSvg } from "../../packages/viz/src/index.ts";
import { nodeDocument as document } from "../drawings/document.ts";
import { chanceView } from "../drawings/views.ts";

interface Case {
  readonly name: string;
  readonly budgetMs: number;
  readonly run: () => void;
}

const words = drawingWords.byLanguage.nl;
const city = chanceView(12, 3000);
const cases: readonly Case[] = [
  ...[60, 300].map((size) => {
    const view = chanceView(7, size);
    return {
      name: `drawSvg, ${size} people`,
      budgetMs: size === 60 ? 150 : 500,
      run: () => drawSvg(view, { document }),
    };
  }),
  {
    name: "draw(groupScene), 3,000 people",
    budgetMs: 500,
    run: () => draw(groupScene(city, groupsIn(city, words)), { document }).outerHTML,
  },
];

function medianMs(run: () => void): number {
  const times = Array.from({ length: 12 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return times.slice(2).toSorted((a, b) => a - b)[5] ?? Number.NaN;
}

for (const { name, budgetMs, run } of cases) {
  const taken = medianMs(run);
  console.log(`${name.padEnd(32)} ${taken.toFixed(0).padStart(5)} ms of ${budgetMs}`);
  if (taken > budgetMs) process.exitCode = 1;
}
