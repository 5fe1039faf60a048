/** A file with one import. The imported file, where it is one of ours, is `to`. */
export interface Plant {
  readonly from: string;
  readonly specifier: string;
  readonly to?: string;
  /** Written as `import type`. */
  readonly typeOnly?: true;
  /** The imported file, in the same folder, imports the first in its turn, in the same way. */
  readonly mutual?: true;
}

const plant = (from: string, specifier: string, to?: string): Plant => ({
  from,
  specifier,
  ...(to === undefined ? {} : { to }),
});

const typePlant = (from: string, specifier: string, to: string): Plant => ({ from, specifier, to, typeOnly: true });

/** Imports that a rule must catch, by the name of the rule. */
export const wrongWay: Readonly<Record<string, readonly Plant[]>> = {
  "core-order-base": [
    plant("core/src/base/a.ts", "../graph/later.ts", "core/src/graph/later.ts"),
    plant("core/src/base/b.ts", "../index.ts", "core/src/index.ts"),
  ],
  "core-order-graph": [
    plant("core/src/graph/a.ts", "../model/later.ts", "core/src/model/later.ts"),
    typePlant("core/src/graph/e.ts", "../trust/later.ts", "core/src/trust/later.ts"),
  ],
  "core-order-model": [plant("core/src/model/a.ts", "../intake/later.ts", "core/src/intake/later.ts")],
  "core-order-intake": [plant("core/src/intake/a.ts", "../trust/later.ts", "core/src/trust/later.ts")],
  "core-order-trust": [plant("core/src/trust/a.ts", "../circles/later.ts", "core/src/circles/later.ts")],
  "core-order-circles": [plant("core/src/circles/a.ts", "../analysis/later.ts", "core/src/analysis/later.ts")],
  "core-order-analysis": [plant("core/src/analysis/a.ts", "../suggestions/later.ts", "core/src/suggestions/later.ts")],
  "core-order-suggestions": [
    plant("core/src/suggestions/a.ts", "../disclosure/later.ts", "core/src/disclosure/later.ts"),
  ],
  "core-order-disclosure": [plant("core/src/disclosure/a.ts", "../exchange/later.ts", "core/src/exchange/later.ts")],
  "core-order-exchange": [plant("core/src/exchange/a.ts", "../index.ts", "core/src/index.ts")],
  "api-order-wire": [plant("api/src/wire/a.ts", "../store/later.ts", "api/src/store/later.ts")],
  "api-order-store": [plant("api/src/store/a.ts", "../services.ts", "api/src/services.ts")],
  "api-order-services": [plant("api/src/services.ts", "./identity/later.ts", "api/src/identity/later.ts")],
  "api-order-identity": [plant("api/src/identity/a.ts", "../audit/later.ts", "api/src/audit/later.ts")],
  "api-order-audit": [plant("api/src/audit/a.ts", "../acts/later.ts", "api/src/acts/later.ts")],
  "api-order-acts": [plant("api/src/acts/a.ts", "../jobs/later.ts", "api/src/jobs/later.ts")],
  "api-order-jobs": [plant("api/src/jobs/a.ts", "../http/later.ts", "api/src/http/later.ts")],
  "api-order-http": [plant("api/src/http/a.ts", "../routes/later.ts", "api/src/routes/later.ts")],
  "api-order-routes": [plant("api/src/routes/a.ts", "../workers/later.ts", "api/src/workers/later.ts")],
  "api-order-workers": [plant("api/src/workers/a.ts", "../app.ts", "api/src/app.ts")],
  "api-order-app": [plant("api/src/app.ts", "./server.ts", "api/src/server.ts")],
  "api-order-server": [plant("api/src/server.ts", "./demo/later.ts", "api/src/demo/later.ts")],
  "api-order-demo": [plant("api/src/demo/a.ts", "../cli/later.ts", "api/src/cli/later.ts")],
  "api-order-cli": [plant("api/src/cli/a.ts", "../index.ts", "api/src/index.ts")],
  "viz-order-scene": [
    plant("viz/src/scene/a.ts", "../draw/later.ts", "viz/src/draw/later.ts"),
    plant("viz/src/scene/b.ts", "../interact/later.ts", "viz/src/interact/later.ts"),
  ],
  "viz-order-draw": [plant("viz/src/draw/a.ts", "../interact/later.ts", "viz/src/interact/later.ts")],
  "viz-order-interact": [plant("viz/src/interact/a.ts", "../index.ts", "viz/src/index.ts")],
  "packages-words": [
    plant("words/src/a.ts", "@parent-circles/core", "core/src/index.ts"),
    plant("words/src/b.ts", "zod"),
  ],
  "door-words-entry": [plant("core/src/circles/w.ts", "../../../words/src/nl/circles.ts", "words/src/nl/circles.ts")],
  "packages-core": [
    plant("core/src/model/e.ts", "@parent-circles/client", "client/src/index.ts"),
    plant("core/src/model/b.ts", "@parent-circles/viz", "viz/src/index.ts"),
    plant("core/src/model/c.ts", "../../../api/src/wire/later.ts", "api/src/wire/later.ts"),
  ],
  "packages-viz": [
    plant("viz/src/scene/c.ts", "@parent-circles/client", "client/src/index.ts"),
    plant("viz/src/scene/e.ts", "@parent-circles/api/client", "api/client/index.ts"),
  ],
  "packages-api": [plant("api/src/routes/b.ts", "../../../web/src/later.ts", "web/src/later.ts")],
  "packages-web": [
    plant("web/src/a.ts", "@parent-circles/api", "api/src/index.ts"),
    plant("web/src/b.ts", "../../api/src/wire/later.ts", "api/src/wire/later.ts"),
    plant("web/src/e.ts", "@parent-circles/api/client", "api/client/index.ts"),
  ],
  "packages-client": [
    plant("client/src/a.ts", "../../api/src/wire/later.ts", "api/src/wire/later.ts"),
    plant("client/src/b.ts", "@parent-circles/core", "core/src/index.ts"),
    plant("client/src/c.ts", "express"),
    plant("client/src/d.ts", "node:fs"),
  ],
  "api-client-passes-on": [
    plant("api/client/a.ts", "../src/wire/later.ts", "api/src/wire/later.ts"),
    plant("api/client/b.ts", "openapi-fetch"),
  ],
  "api-source-without-client": [
    plant("api/src/cli/b.ts", "../../client/index.ts", "api/client/index.ts"),
    plant("api/src/cli/c.ts", "@parent-circles/client", "client/src/index.ts"),
  ],
  "door-core-entry": [
    plant("api/src/routes/c.ts", "../../../core/src/model/later.ts", "core/src/model/later.ts"),
    plant("viz/src/scene/d.ts", "../../../core/src/trust/later.ts", "core/src/trust/later.ts"),
    plant("web/src/c.ts", "../../core/src/graph/later.ts", "core/src/graph/later.ts"),
  ],
  "door-exchange": [
    plant("core/src/exchange/b.ts", "../trust/later.ts", "core/src/trust/later.ts"),
    plant("core/src/exchange/c.ts", "../model/later.ts", "core/src/model/later.ts"),
  ],
  "door-mark": [plant("core/src/exchange/d.ts", "../disclosure/disclosed.ts", "core/src/disclosure/disclosed.ts")],
  "door-client-entry": [
    plant("web/src/f.ts", "../../client/src/generated/api.ts", "client/src/generated/api.ts"),
    plant("api/client/c.ts", "../../client/src/generated/api.ts", "client/src/generated/api.ts"),
  ],
  "door-viz-entry": [plant("web/src/d.ts", "../../viz/src/scene/later.ts", "viz/src/scene/later.ts")],
  "core-no-node": [plant("core/src/base/c.ts", "node:crypto"), plant("core/src/base/d.ts", "fs")],
  "core-tables-in-intake": [plant("core/src/trust/t.ts", "papaparse")],
  "core-few-dependencies": [plant("core/src/graph/b.ts", "express"), plant("core/src/graph/c.ts", "linkedom")],
  "browser-zod-mini": [plant("core/src/model/d.ts", "zod")],
  "browser-no-node": [plant("viz/src/draw/b.ts", "node:fs")],
  "no-development-dependency": [plant("api/src/store/b.ts", "openapi-typescript")],
  "no-undeclared-dependency": [plant("viz/src/draw/c.ts", "vitest")],
  "no-unresolvable": [plant("viz/src/draw/d.ts", "./missing.ts")],
  "no-cycle": [
    { ...plant("core/src/graph/hen.ts", "./egg.ts", "core/src/graph/egg.ts"), mutual: true },
    { ...typePlant("core/src/trust/hen.ts", "./egg.ts", "core/src/trust/egg.ts"), mutual: true },
    plant("viz/src/scene/words.ts", "./words-nl.ts", "viz/src/scene/words-nl.ts"),
    typePlant("viz/src/scene/words-nl.ts", "./words.ts", "viz/src/scene/words.ts"),
  ],
};

/** Imports that no rule may object to. */
export const rightWay: readonly Plant[] = [
  plant("core/src/index.ts", "./trust/earlier.ts", "core/src/trust/earlier.ts"),
  plant("core/src/trust/earlier.ts", "../model/earlier.ts", "core/src/model/earlier.ts"),
  plant("core/src/model/earlier.ts", "zod/mini"),
  plant("core/src/base/language.ts", "@parent-circles/words", "words/src/index.ts"),
  plant("core/src/intake/table/parse-table.ts", "papaparse"),
  plant("core/src/analysis/a.ts", "graphology-metrics/centrality/index.js"),
  plant("core/src/base/random.ts", "pure-rand/generator/xoroshiro128plus"),
  plant("core/src/exchange/a.ts", "../model/document.ts", "core/src/model/document.ts"),
  typePlant("core/src/exchange/b.ts", "../disclosure/disclosed.ts", "core/src/disclosure/disclosed.ts"),
  plant("core/src/disclosure/view-for.ts", "./disclosed.ts", "core/src/disclosure/disclosed.ts"),
  plant("api/src/routes/a.ts", "@parent-circles/core", "core/src/index.ts"),
  plant("api/src/routes/b.ts", "@parent-circles/core/intake", "core/src/intake/index.ts"),
  plant("api/src/routes/c.ts", "@parent-circles/viz", "viz/src/index.ts"),
  plant("api/src/routes/d.ts", "zod"),
  plant("api/src/cli/main.ts", "../server.ts", "api/src/server.ts"),
  plant("api/src/server.ts", "./app.ts", "api/src/app.ts"),
  plant("api/src/app.ts", "express"),
  plant("client/src/index.ts", "openapi-fetch"),
  typePlant("client/src/types.ts", "./generated/api.ts", "client/src/generated/api.ts"),
  plant("api/client/index.ts", "@parent-circles/client", "client/src/index.ts"),
  plant("viz/src/draw/a.ts", "../scene/earlier.ts", "viz/src/scene/earlier.ts"),
  plant("viz/src/scene/words.ts", "./words-nl.ts", "viz/src/scene/words-nl.ts"),
  typePlant("viz/src/scene/words-nl.ts", "./shape.ts", "viz/src/scene/shape.ts"),
  plant("viz/src/interact/a.ts", "d3-zoom"),
  plant("web/src/a.tsx", "@parent-circles/client", "client/src/index.ts"),
  plant("web/src/b.tsx", "preact/hooks"),
];
