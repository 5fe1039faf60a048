import { stateOfInstallation } from "../acts/beginning.ts";
import { defineRoute } from "../http/define-route.ts";
import type { Route } from "../http/route.ts";
import { refuseCall } from "../wire/http-error.ts";
import { installation, newBeginning } from "../wire/installation.ts";

const path = "/v1/installation";

/** The installation as a whole: who answers for it, and whether its people are real. */
export const installationRoutes: readonly Route[] = [
  defineRoute({
    method: "get",
    path,
    operationId: "getInstallation",
    summary: "Who answers for the installation, whether its people are real or invented, and when it was last copied.",
    takes: {},
    answer: { status: 200, description: "The installation.", schema: installation },
    handle: async ({ records, services }) => {
      const lastBackup = await records.installation.lastDone("backup");
      return {
        body: {
          state: await stateOfInstallation(records, services.store),
          ...(await records.installation.beginning()),
          ...(lastBackup === undefined ? {} : { lastBackup }),
        },
      };
    },
  }),
  defineRoute({
    method: "post",
    path,
    operationId: "beginInstallation",
    summary:
      "Says who answers for a new installation, and where the assessment is kept; without one it is a trial with invented people.",
    description: "Once: what has begun as a trial never holds real people (R-59). For those a new database is begun.",
    takes: { body: newBeginning },
    answer: { status: 204, description: "Begun." },
    handle: async ({ body, records, services }) => {
      const state = await stateOfInstallation(records, services.store);
      if (state !== "notBegun" || !(await records.installation.begin(body))) return refuseCall("http/wrong-state");
      return {};
    },
  }),
];
