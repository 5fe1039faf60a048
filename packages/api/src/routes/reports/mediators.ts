import { forCareTeam, mediators as mediatorsOf } from "@parent-circles/core";
import { z } from "zod";
import { id, idListParameter, idsIn } from "../../wire/fields.ts";
import { mediatorsReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** Who can stand between parents and an institution, with stand-ins (PN-18). */
export const mediators = defineReport({
  name: "mediators",
  summary: "The paths between parents and an institution, both ways, with who stands in between and who else could.",
  namesPeople: true,
  query: z.strictObject({
    institution: id.meta({ example: "P-school-1" }),
    group: idListParameter,
  }),
  schema: mediatorsReport,
  make: ({ network, viewer, query, language }) =>
    forCareTeam(network, viewer, (visible) =>
      mediatorsOf(visible, {
        institution: query.institution,
        ...(query.group === undefined ? {} : { group: idsIn(query.group) }),
        asOf: viewer.asOf,
        language,
      }),
    ),
  columns: ["direction", "end", "through", "roleName", "probability", "alternates"],
  rows: ({ paths }) =>
    paths.map(({ direction, end, through, alternates }) => ({
      direction,
      end,
      through: through.id,
      roleName: through.roleName,
      probability: through.probability,
      alternates: alternates.map((one) => one.id),
    })),
});
