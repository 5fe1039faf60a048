import { namedParametersOf } from "@parent-circles/core";
import { reports } from "../routes/reports/index.ts";
import { type Command, readingOptions, UsageError } from "./command.ts";
import { openNetwork } from "./files.ts";
import { checked, ofNamed, optionOf, textsIn } from "./parameter-options.ts";

const all = ofNamed(namedParametersOf(reports.map(({ name, parameters }) => ({ id: name, parameters }))));

const names = reports.map(({ name }) => name).join(", ");

/** What is said of the reports' options when help is asked for. */
export const reportLines: readonly string[] = [`  NAME\n      ${names}`, ...all.lines];

/** One report, as the coordinator reads it. */
export const report: Command = {
  positionals: ["NETWORK", "NAME"],
  options: { ...readingOptions, ...all.options },
  run: (typed, surroundings) => {
    const wanted = reports.find(({ name }) => name === typed.positionals[1]);
    if (wanted === undefined) throw new UsageError("report", { reports: names });
    const texts = textsIn(typed, all);
    for (const name of wanted.needs)
      if (texts[name] === undefined) throw new UsageError("missing", { option: `--${optionOf(name)}` });
    const { network, asOf } = openNetwork(typed, surroundings);
    const { body, format, table } = checked(() =>
      wanted.made({ network, viewer: { role: "coordinator", asOf }, texts }),
    );
    surroundings.print(format === "csv" || typed.values.json !== true ? table() : JSON.stringify(body, null, 2));
  },
};
