import {
  bestSetParameters,
  circlesParameters,
  comparisonParameters,
  groupParameters,
  healthParameters,
  interviewPlanParameters,
  keyFigureParameters,
  languages,
  outreachParameters,
  reachParameters,
  resilienceParameters,
  viewNames,
} from "@parent-circles/core";
import type { Command } from "./command.ts";
import { drawParameters } from "./draw-parameters.ts";
import { ofBestSets, ofMeasures, ofParameters, type ParameterOptions } from "./parameter-options.ts";

/** A command as the help knows it; what it needs is loaded when it is called. */
export interface ListedCommand {
  readonly name: string;
  readonly usage: string;
  /** What is said of its options when its own help is asked for. */
  readonly details?: () => readonly string[] | Promise<readonly string[]>;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the help. */
export const commands: readonly ListedCommand[] = [
  {
    name: "validate",
    usage: "validate NETWORK [--json]",
    load: async () => (await import("./validate.ts")).validate,
  },
  asking({
    name: "circles",
    takes: [ofParameters(circlesParameters)],
    load: async () => (await import("./circles.ts")).circles,
  }),
  asking({
    name: "reach",
    takes: [ofParameters(reachParameters)],
    load: async () => (await import("./reach.ts")).reach,
  }),
  asking({
    name: "key-figures",
    takes: [ofParameters(keyFigureParameters)],
    load: async () => (await import("./key-figures.ts")).keyFigures,
  }),
  asking({
    name: "resilience",
    takes: [ofParameters(resilienceParameters)],
    load: async () => (await import("./insights.ts")).resilience,
  }),
  asking({
    name: "interview-plan",
    takes: [ofParameters(interviewPlanParameters)],
    load: async () => (await import("./insights.ts")).interviewPlan,
  }),
  asking({
    name: "health",
    takes: [ofParameters(healthParameters)],
    load: async () => (await import("./insights.ts")).health,
  }),
  {
    name: "compare",
    usage: `compare NETWORK ${ofParameters(comparisonParameters).usage} [--json]`,
    details: () => ofParameters(comparisonParameters).lines,
    load: async () => (await import("./insights.ts")).compare,
  },
  asking({
    name: "measure",
    words: " NAME",
    takes: [ofParameters(groupParameters), ofMeasures()],
    load: async () => (await import("./measure.ts")).measure,
  }),
  asking({
    name: "best-set",
    words: " [--all-ties]",
    takes: [ofParameters(bestSetParameters), ofBestSets()],
    load: async () => (await import("./best-set.ts")).bestSet,
  }),
  asking({
    name: "suggest",
    words: " --request FILE",
    takes: [ofParameters(outreachParameters)],
    load: async () => (await import("./suggest.ts")).suggest,
  }),
  {
    name: "report",
    usage: "report NETWORK NAME [--out FILE] [--as-of DATE] [--json]",
    details: async () => (await import("./report.ts")).reportLines,
    load: async () => (await import("./report.ts")).report,
  },
  asking({
    name: "draw",
    words: " --out MAP.svg",
    takes: [ofParameters(drawParameters)],
    load: async () => (await import("./draw.ts")).draw,
  }),
  {
    name: "import",
    usage:
      "import FILE... --out NETWORK [--network ID] [--as-of DATE] | --data DIR --network ID [--asked-to-come-back PLACE,...] [--undo IMPORT] [--demo]; [--mapping FILE] [--leave-out COLUMN,...] [--dry-run] [--json]",
    load: async () => (await import("./import.ts")).importCommand,
  },
  {
    name: "export",
    usage: `export NETWORK --out FILE.json|.xlsx|.graphml|.gexf [--view ${viewNames.join("|")}] [--as-of DATE] | --data DIR --network ID [--demo] --out FILE; [--json]`,
    load: async () => (await import("./export.ts")).exportCommand,
  },
  {
    name: "serve",
    usage:
      "serve [--demo] [--port 3000] [--host 127.0.0.1] [--data DIR] [--calls-per-minute 1200] [--proxies 0] [--json]",
    load: async () => (await import("./serve.ts")).serve,
  },
  {
    name: "rotate-key",
    usage: "rotate-key --data DIR [--json]",
    load: async () => (await import("./rotate-key.ts")).rotateKey,
  },
  {
    name: "secret",
    usage: "secret [--json]",
    load: async () => (await import("./secret.ts")).secret,
  },
  {
    name: "first-link",
    usage: "first-link --data DIR [--network ID] [--url URL] [--json]",
    load: async () => (await import("./first-link.ts")).firstLink,
  },
  {
    name: "invite",
    usage: "invite --data DIR --network ID --role ROLE [--person ID] [--institution ID] [--url URL] [--demo] [--json]",
    load: async () => (await import("./invite.ts")).invite,
  },
  {
    name: "account",
    usage:
      "account --data DIR --login NAME [--network ID --role ROLE [--person ID] [--institution ID] [--end]] [--new-password] [--demo] [--json]",
    load: async () => (await import("./account.ts")).account,
  },
  {
    name: "backup",
    usage: "backup --data DIR --out FILE [--json]",
    load: async () => (await import("./backup.ts")).backup,
  },
  {
    name: "restore",
    usage: "restore --from FILE --data DIR [--json]",
    load: async () => (await import("./backup.ts")).restore,
  },
  {
    name: "verify-audit",
    usage: "verify-audit --data DIR [--anchor FILE] [--demo] [--json]",
    load: async () => (await import("./verify-audit.ts")).verifyAudit,
  },
  {
    name: "person-record",
    usage: "person-record --data DIR --network ID --person ID [--demo] [--json]",
    load: async () => (await import("./rights.ts")).personRecord,
  },
  {
    name: "erase",
    usage: "erase --data DIR --network ID --person ID [--demo] [--json]",
    load: async () => (await import("./rights.ts")).erase,
  },
  {
    name: "dpia",
    usage: `dpia --data DIR [--language ${languages.join("|")}] [--out FILE] [--demo] [--json]`,
    load: async () => (await import("./register.ts")).dpia,
  },
  {
    name: "register",
    usage: `register --data DIR [--language ${languages.join("|")}] [--out FILE] [--demo] [--json]`,
    load: async () => (await import("./register.ts")).register,
  },
  {
    name: "breach",
    usage:
      "breach --data DIR --from DATETIME --to DATETIME [--account ID] [--network ID] [--person-ids] [--demo] [--json]",
    load: async () => (await import("./breach.ts")).breach,
  },
];

interface AskingCommand {
  readonly name: string;
  /** What stands in its usage line after the network. */
  readonly words?: string;
  readonly takes: readonly ParameterOptions[];
  readonly load: ListedCommand["load"];
}

/** A command that asks something of a network file, with parameters. */
function asking({ name, words = "", takes, load }: AskingCommand): ListedCommand {
  const options = takes.map(({ usage }) => usage).join(" ");
  return {
    name,
    usage: `${name} NETWORK${words} ${options} [--as-of DATE] [--json]`,
    details: () => takes.flatMap(({ lines }) => lines),
    load,
  };
}
