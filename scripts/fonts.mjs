import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The tests that measure written text, or click where text decides what lies under the pointer: widths of letters, names
 * that may not touch, what a click on a person hits, pages that may not become too wide, and the click of a person's
 * middle from outside the page. No other test depends on the font.
 */
const tests = ["letters.browser", "clicking.browser", "little-room.browser", "embedding"].map(
  (name) => `test/drawings/${name}.test.ts`,
);

/**
 * One usual set: the font of a desktop or phone, and the font that Arabic is then written in. A browser sees only the
 * files that match.
 *
 * @typedef {{ family: string, debianPackages: string[], files: string[] }} FontSet
 * @type {FontSet[]}
 */
const sets = [
  { family: "DejaVu Sans", debianPackages: ["fonts-dejavu-core"], files: ["DejaVu*"] },
  {
    family: "Liberation Sans",
    debianPackages: ["fonts-liberation", "fonts-dejavu-core"],
    files: ["Liberation*", "DejaVuSans*"],
  },
  { family: "Noto Sans", debianPackages: ["fonts-noto-core"], files: ["NotoSans-*", "NotoSansArabic-*"] },
  {
    family: "Roboto",
    debianPackages: ["fonts-roboto-unhinted", "fonts-noto-core"],
    files: ["Roboto-*", "NotoNaskhArabic-*"],
  },
  {
    family: "Open Sans",
    debianPackages: ["fonts-open-sans", "fonts-noto-core"],
    files: ["OpenSans-*", "NotoSansArabic-*"],
  },
];

const fontFolder = "/usr/share/fonts";

/** Whether every kind of file of a set is on this machine. */
const isInstalled = (/** @type {FontSet} */ { files }) =>
  files.every((file) => globSync(`${fontFolder}/**/${file}`).length > 0);

/**
 * The fontconfig file that lets a browser see the fonts of one set alone; the machine's own rules of substitution stay.
 *
 * @param {FontSet} set
 */
const fontsConf = ({ family, files }) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${fontFolder}</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <selectfont>
    <rejectfont><glob>*.*</glob></rejectfont>
    ${files.map((file) => `<acceptfont><glob>*/${file}</glob></acceptfont>`).join("\n    ")}
  </selectfont>
  <alias binding="strong"><family>sans-serif</family><prefer><family>${family}</family></prefer></alias>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
</fontconfig>
`;

/**
 * Runs the tests with one set.
 *
 * @param {FontSet} set
 * @param {string} folder where its fontconfig file is written
 * @returns {boolean} whether all passed
 */
function passesWith(set, folder) {
  const slug = set.family.toLowerCase().replaceAll(" ", "-");
  const file = join(folder, `${slug}.conf`);
  writeFileSync(file, fontsConf(set));
  console.log(`\n${set.family}`);
  const env = { ...process.env, FONTCONFIG_FILE: file, TEST_RESULTS: `.results/fonts/${slug}.json` };
  return spawnSync("vitest", ["run", ...tests], { stdio: "inherit", env }).status === 0;
}

/** Installs what is missing, as root on Debian. */
function installMissing() {
  const packages = new Set(sets.filter((set) => !isInstalled(set)).flatMap(({ debianPackages }) => debianPackages));
  if (packages.size === 0) return;
  console.log(`Installing ${[...packages].join(" ")} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const commands = [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages],
  ];
  for (const [command = "", ...args] of commands)
    spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env });
}

const mustHaveAll = process.argv.includes("--install") && process.getuid?.() === 0;
if (mustHaveAll) installMissing();
const missing = sets.filter((set) => !isInstalled(set));
rmSync(".results/fonts", { recursive: true, force: true });
const folder = mkdtempSync(join(tmpdir(), "parent-circles-fonts-"));
const failing = sets.filter((set) => !missing.includes(set) && !passesWith(set, folder));
rmSync(folder, { recursive: true });
for (const { family, debianPackages } of missing)
  console.log(`Not tried: ${family}, which needs ${debianPackages.join(" and ")}.`);
if (failing.length > 0) console.log(`FAILED: with ${failing.map(({ family }) => family).join(", ")}`);
process.exitCode = failing.length > 0 || (mustHaveAll && missing.length > 0) ? 1 : 0;
