import { existsSync } from "node:fs";
import { choiceOf, type Command, type Surroundings, textOf, type Typed } from "./command.ts";
import { type Language, languages, registerWords, inLanguage, type Spoken } from "@parent-circles/words";
import { CliError } from "./errors.ts";
import { show, writeText } from "./files.ts";
import { installationOptions, withInstallation } from "./installation.ts";
import { assessmentText, registerText } from "./register/document.ts";
import { registerFacts, type RegisterFacts } from "./register/facts.ts";

/** In which the documents are written where no language is asked for: of the law, and to be shown to others. */
const usual: readonly Language[] = ["nl", "en"];

/** The impact assessment of an installation, as far as the software knows it. */
export const dpia: Command = commandFor(assessmentText);

/** The installation's entry in the register of processing activities. */
export const register: Command = commandFor(registerText);

function commandFor(write: (facts: RegisterFacts, spoken: Spoken<"register">) => string): Command {
  return {
    positionals: [],
    options: {
      ...installationOptions,
      json: { type: "boolean" },
      language: { type: "string" },
      out: { type: "string" },
    },
    run: async (typed, surroundings) => {
      const chosen = choiceOf(typed, "language", languages) ?? choiceOf(typed, "lang", languages);
      const out = textOf(typed, "out");
      if (out !== undefined && existsSync(out)) throw new CliError("cli/file-exists", { file: out });
      const facts = await factsOf(typed, surroundings);
      const texts = (chosen === undefined ? usual : [chosen]).map((one) =>
        write(facts, inLanguage(registerWords, one)),
      );
      const text = texts.join("\n---\n\n");
      if (out !== undefined) writeText(out, text);
      show(typed, surroundings, {
        json: { facts, text },
        lines: ({ words, say }) => [out === undefined ? text : say(words.register.written, { file: out })],
      });
    },
  };
}

/** Controller and assessment may be missing still: the assessment is what comes first. */
function factsOf(typed: Typed, surroundings: Surroundings): Promise<RegisterFacts> {
  const { environment, now } = surroundings;
  const given = (name: string): string | undefined => (environment[name] === "" ? undefined : environment[name]);
  return withInstallation(typed, surroundings, async (store) => {
    const begun = await store.read(({ installation }) => installation.beginning());
    return registerFacts(store, {
      madeOn: now().toISOString().slice(0, 10),
      controller: given("PARENT_CIRCLES_CONTROLLER") ?? begun?.controller,
      assessment: given("PARENT_CIRCLES_DPIA") ?? begun?.assessment,
      storage: textOf(typed, "data") === undefined ? "PostgreSQL" : "SQLite",
    });
  });
}
