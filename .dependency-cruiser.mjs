/**
 * Which file may import which, with the reason. An order is a list from the first to the last: each entry may import
 * itself and those before it. Tests are left out, they may reach for anything.
 */

/** @typedef {{ name: string, why: string }} Step */

/** @type {Step[]} */
const coreOrder = [
  { name: "base", why: "errors, ids, answers, chance and time are what every other folder stands on" },
  { name: "graph", why: "it knows nothing of parents, so that it can be proved and timed as plain mathematics" },
  { name: "model", why: "the document states what was said; what follows from it belongs to later steps" },
  { name: "intake", why: "what was answered is taken in before anyone draws a conclusion from it" },
  { name: "trust", why: "trust comes from what was reported, never from a role or a measure that is built on trust" },
  { name: "circles", why: "who is in which circle must not depend on the measures that compare the circles" },
  { name: "analysis", why: "a measure describes; it must not know what will be suggested on the ground of it" },
  { name: "suggestions", why: "a suggestion is made from everything known; only disclosure decides who may see it" },
  { name: "disclosure", why: "it decides what may leave and so cannot depend on the form in which it leaves" },
  { name: "exchange", why: "it writes what disclosure let through, and is the last step" },
];

/** @type {Step[]} */
const apiOrder = [
  { name: "wire", why: "the shapes on the wire can be read, tested and published without a store or a server" },
  { name: "store", why: "data is kept the same way whichever protocol asks for it" },
  { name: "services", why: "what the API is given from outside is the same for whatever it does" },
  { name: "identity", why: "who somebody is does not depend on what she wants to do" },
  { name: "audit", why: "who read what is written down in the same way for every act" },
  { name: "acts", why: "what a change means is the same for a call, a clock and a command" },
  { name: "jobs", why: "long work goes on without the call that began it" },
  { name: "http", why: "how routes are defined must not depend on which routes there are" },
  { name: "routes", why: "routes are put together by the app, they do not reach for it" },
  { name: "workers", why: "a worker performs the same routes as the app, and no route knows where it is performed" },
  { name: "app", why: "the app never listens and never reads the environment, so that tests and hosts can embed it" },
  { name: "server", why: "it listens for whoever starts it, the command line included" },
  { name: "demo", why: "the demonstration is one more user of the whole" },
  { name: "cli", why: "commands are the outermost step; nothing else is built on them" },
];

/** @type {Step[]} */
const vizOrder = [
  {
    name: "scene",
    why: "the picture is computed as data, so that it is the same to the byte on every screen and page",
  },
  { name: "draw", why: "a drawing is complete without anyone touching it, as on paper" },
  { name: "interact", why: "it is the outermost step" },
];

/**
 * One rule per step: it must not import the steps after it, nor the package's own entry.
 *
 * @param {string} packageName
 * @param {Step[]} steps
 */
function inOrder(packageName, steps) {
  const source = `^packages/${packageName}/src/`;
  return steps.map(({ name, why }, place) => ({
    name: `${packageName}-order-${name}`,
    severity: "error",
    comment: `${packageName}/${name} imports only what comes before it: ${why}.`,
    from: { path: `${source}${name}(/|[.]ts$)` },
    to: { path: `${source}(${[...steps.slice(place + 1).map((step) => step.name), "index"].join("|")})(/|[.]tsx?$)` },
  }));
}

const packages = [
  {
    name: "packages-words",
    comment: "What is said stands on nothing: whoever speaks takes words from here.",
    from: { path: "^packages/words/" },
    to: { pathNot: "^packages/words/" },
  },
  {
    name: "packages-core",
    comment: "core is the method itself and is of use without any API or drawing.",
    from: { path: "^packages/core/" },
    to: { path: "^packages/(api|client|viz|web)/|^@parent-circles/(api|client|viz|web)" },
  },
  {
    name: "packages-viz",
    comment: "The drawing works from a view alone, in any page and without a server.",
    from: { path: "^packages/viz/" },
    to: { path: "^packages/(api|client|web)/|^@parent-circles/(api|client|web)" },
  },
  {
    name: "packages-api",
    comment: "The API serves the pages as files; it must start and be tested without them.",
    from: { path: "^packages/api/" },
    to: { path: "^packages/web/|^@parent-circles/web" },
  },
  {
    name: "packages-web",
    comment: "The pages are one more user of the public API: they know it through its typed client only.",
    from: { path: "^packages/web/" },
    to: { path: "^packages/api/|^@parent-circles/api" },
  },
  {
    name: "packages-client",
    comment: "The client goes into other people's pages: generated types and openapi-fetch, nothing of the server.",
    from: { path: "^packages/client/" },
    to: { pathNot: "^packages/client/|node_modules/openapi-fetch/|^openapi-fetch$" },
  },
  {
    name: "api-client-passes-on",
    comment: "The old name of the client goes with the next version: nothing may be there that is not in the client.",
    from: { path: "^packages/api/client/" },
    to: { pathNot: "^packages/client/src/index[.]ts$" },
  },
  {
    name: "api-source-without-client",
    comment: "The client is generated from the server; the server must not need it in order to be built.",
    from: { path: "^packages/api/src/" },
    to: { path: "^packages/(api/)?client/|^@parent-circles/(api/)?client" },
  },
];

const doors = [
  {
    name: "door-core-entry",
    comment: "Disclosure is the only door: whoever is outside core sees what its entries show, never a file within.",
    from: { path: "^packages/(api|viz|web)/" },
    to: { path: "^packages/core/", pathNot: "^packages/core/src/(intake/|exchange/workbook/)?index[.]ts$" },
  },
  {
    name: "door-words-entry",
    comment: "How the catalogues are divided into files may change; a section is taken by its name.",
    from: { path: "^packages/(core|api|viz|web)/" },
    to: { path: "^packages/words/", pathNot: "^packages/words/src/index[.]ts$" },
  },
  {
    name: "door-exchange",
    comment:
      "Exporters write disclosed views (and migrate whole documents): they see no result that was not let through.",
    from: { path: "^packages/core/src/exchange/" },
    to: {
      path: "^packages/core/src/",
      pathNot: "^packages/core/src/(base|disclosure|exchange)/|^packages/core/src/model/document[.]ts$",
    },
  },
  {
    name: "door-mark",
    comment: "Only disclosure marks a value as disclosed; others may name the type.",
    from: { path: "^packages/", pathNot: "^packages/core/src/disclosure/" },
    to: { path: "^packages/core/src/disclosure/disclosed[.]ts$", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "door-client-entry",
    comment: "The types are generated anew with every change of the API: only what the entry names is promised.",
    from: { path: "^packages/(api|web)/" },
    to: { path: "^packages/client/", pathNot: "^packages/client/src/index[.]ts$" },
  },
  {
    name: "door-viz-entry",
    comment: "The inside of the drawing may change without its users noticing.",
    from: { path: "^packages/(api|web)/" },
    to: { path: "^packages/viz/", pathNot: "^packages/viz/src/index[.]ts$" },
  },
];

const dependencies = [
  {
    name: "core-no-node",
    comment: "core runs in the browser too: no disk, no clock, no chance of its own.",
    from: { path: "^packages/core/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "core-few-dependencies",
    comment: "core stays small: no HTTP, no DOM, only these libraries.",
    from: { path: "^packages/core/" },
    to: {
      pathNot:
        "^packages/|node_modules/(fflate|graphology|graphology-metrics|graphology-types|papaparse|pure-rand|saxen|zod)/",
      dependencyTypesNot: ["core"],
    },
  },
  {
    name: "core-tables-in-intake",
    comment: "The readers and the writer of workbooks are entries of their own: who only computes does not load them.",
    from: { path: "^packages/core/src/", pathNot: "^packages/core/src/(intake|exchange/workbook)/" },
    to: { path: "node_modules/(fflate|papaparse|saxen)/", reachable: true },
  },
  {
    name: "browser-zod-mini",
    comment: 'What goes to the browser uses "zod/mini": the whole of zod is twenty times its size.',
    from: { path: "^packages/(core|viz|web)/" },
    to: { path: "node_modules/zod/", pathNot: "node_modules/zod/(v4/)?(mini|locales)/" },
  },
  {
    name: "browser-no-node",
    comment: "The drawing and the pages run in the browser.",
    from: { path: "^packages/(viz|web)/src/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "no-development-dependency",
    comment: "What is installed for development alone is missing where the package is used.",
    from: { path: "^packages/" },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
  },
  {
    name: "no-undeclared-dependency",
    comment: "A package that is not in package.json is there by accident.",
    from: { path: "^packages/" },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "no-unresolvable",
    comment: "An import that leads nowhere escapes every other rule.",
    from: { path: "^packages/" },
    to: { couldNotResolve: true },
  },
  {
    name: "no-cycle",
    comment: "Files that need each other, for a type too, can only be understood, changed and tested together.",
    from: {},
    to: { circular: true },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: /** @type {import("dependency-cruiser").IForbiddenRuleType[]} */ ([
    ...inOrder("core", coreOrder),
    ...inOrder("api", apiOrder),
    ...inOrder("viz", vizOrder),
    ...[...packages, ...doors, ...dependencies].map((rule) => Object.assign(rule, { severity: "error" })),
  ]),
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "[.]test[.]tsx?$|^packages/[^/]+/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.tests.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
