import { existsSync } from "node:fs";
import { choiceOf, type Command, type Surroundings, textOf, type Typed } from "./command.ts";
import { CliError } from "./error-texts.ts";
import { show, writeText } from "./files.ts";
import { installationOptions, withInstallation } from "./installation.ts";
import { assessmentText, registerText } from "./register/document.ts";
import { registerFacts, type RegisterFacts } from "./register/facts.ts";
import { registerWords } from "./register/words.ts";
import type { RegisterWords } from "./register/words-shape.ts";

const languages = ["nl", "en"] as const;

/** The impact assessment of an installation, as far as the software knows it. */
export const dpia: Command = commandFor(assessmentText);

/** The installation's entry in the register of processing activities. */
export const register: Command = commandFor(registerText);

function commandFor(write: (facts: RegisterFacts, words: RegisterWords) => string): Command {
  return {
    positionals: [],
    options: {
      ...installationOptions,
      json: { type: "boolean" },
      language: { type: "string" },
      out: { type: "string" },
    },
    run: async (typed, surroundings) => {
      const chosen = choiceOf(typed, "language", languages);
      const out = textOf(typed, "out");
      if (out !== undefined && existsSync(out)) throw new CliError("cli/file-exists", { file: out });
      const facts = await factsOf(typed, surroundings);
      const texts = (chosen === undefined ? languages : [chosen]).map((one) => write(facts, registerWords[one]));
      const text = texts.join("\n---\n\n");
      if (out !== undefined) writeText(out, text);
      const done = out === undefined ? [text] : [`Written to ${out}. What stands in [ ] is for people to fill in.`];
      show(typed, surroundings, { json: { facts, text }, lines: () => done });
    },
  };
}

/** Controller and assessment may be missing still: the assessment is what comes first. */
function factsOf(typed: Typed, surroundings: Surroundings): Promise<RegisterFacts> {
  const { environment, now } = surroundings;
  const given = (name: string): string | undefined => (environment[name] === "" ? undefined : environment[name]);
  return withInstallation(typed, surroundings, (store) =>
    registerFacts(store, {
      madeOn: now().toISOString().slice(0, 10),
      controller: given("PARENT_CIRCLES_CONTROLLER"),
      assessment: given("PARENT_CIRCLES_DPIA"),
      storage: textOf(typed, "data") === undefined ? "PostgreSQL" : "SQLite",
    }),
  );
}
