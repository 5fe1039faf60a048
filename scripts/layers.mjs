import { globSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { cruise } from "dependency-cruiser";
import config from "../.dependency-cruiser.mjs";

const root = resolve(import.meta.dirname, "..");

/**
 * The files of a violation are the importing and the imported one, or all those of a cycle.
 *
 * @typedef {{ rule: string, files: string[], reason: string }} LayerViolation
 */

/**
 * Every import below a folder that goes against a rule, and how many files were looked at.
 *
 * @param {string} [folder] holds `packages/` and a tsconfig.tests.json; the project itself when absent
 * @returns {Promise<{ sourceCount: number, violations: LayerViolation[] }>}
 */
export async function findLayerViolations(folder = root) {
  const sources = globSync("packages/*/{src,client}", { cwd: folder });
  const options = {
    ...config.options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
    tsConfig: { fileName: resolve(folder, "tsconfig.tests.json") },
  };
  const result = await cruise(sources, options, config.options?.enhancedResolveOptions);
  const { modules, summary } = /** @type {import("dependency-cruiser").ICruiseResult} */ (result.output);
  return {
    sourceCount: modules.filter(({ source }) => /^packages\/.*[.]tsx?$/.test(source)).length,
    violations: summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      files: [from, ...(cycle?.map(({ name }) => name) ?? [to])],
      reason: reasonOf(rule.name),
    })),
  };
}

/** @param {string} name */
function reasonOf(name) {
  return config.forbidden?.find((rule) => rule.name === name)?.comment ?? "";
}

async function main() {
  const { sourceCount, violations } = await findLayerViolations();
  for (const { rule, files, reason } of violations) console.error(`${files.join(" → ")}\n  ${rule}: ${reason}`);
  if (sourceCount === 0) console.error("The layers were not checked: no source file was found.");
  console.log(`${sourceCount} files, ${violations.length} wrong-way imports`);
  process.exitCode = sourceCount === 0 || violations.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
