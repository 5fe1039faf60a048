import { namedParametersOf } from "@parent-circles/core";
import { reports } from "../routes/reports/index.ts";
import { type Command, readingOptions, textOf, UsageError } from "./command.ts";
import { openNetwork, show, writeText } from "./files.ts";
import { checked, ofNamed, optionOf, textsIn } from "./parameter-options.ts";

const all = ofNamed(namedParametersOf(reports.map(({ name, parameters }) => ({ id: name, parameters }))));

const names = reports.map(({ name }) => name).join(", ");

/** What is said of the reports' options when help is asked for. */
export const reportLines: readonly string[] = [`  NAME\n      ${names}`, ...all.lines];

/** One report, as the coordinator reads it. */
export const report: Command = {
  positionals: ["NETWORK", "NAME"],
  options: { ...readingOptions, ...all.options, out: { type: "string" } },
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
    const isJson = format === "json" && typed.values.json === true;
    const content = isJson ? JSON.stringify(body, null, 2) : table();
    const file = textOf(typed, "out");
    if (typeof content !== "string" && file === undefined) throw new UsageError("missing", { option: "--out" });
    if (file === undefined) return surroundings.print(String(content));
    writeText(file, content);
    show(typed, surroundings, { json: { file }, lines: ({ words, say }) => [say(words.export.written, { file })] });
  },
};
