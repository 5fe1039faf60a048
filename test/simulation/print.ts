import { neighbourhoods, summaryOf } from "./summary.ts";

const seeds = Number(process.argv[2] ?? 100);
const lines = neighbourhoods.map((name) => {
  const { asksPerYear, learning, frozen, betterYears, mostOpen, mostInQuarter } = summaryOf(name, seeds);
  const figures = [
    asksPerYear.toFixed(0),
    frozen.toFixed(3),
    learning.toFixed(3),
    `${betterYears} of ${seeds}`,
    mostOpen,
    mostInQuarter,
  ];
  return `| ${name} | ${figures.join(" | ")} |`;
});
process.stdout.write(
  `| neighbourhood | asks a year | never learning | learning | better years | most open | most in 91 days |\n| --- | --- | --- | --- | --- | --- | --- |\n${lines.join("\n")}\n`,
);
