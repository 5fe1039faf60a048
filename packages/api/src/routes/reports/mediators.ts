import { forCareTeam, mediatorParameters, mediators as mediatorsOf } from "@parent-circles/core";
import { mediatorsReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** Who can stand between parents and an institution, with stand-ins (PN-18). */
export const mediators = defineReport({
  name: "mediators",
  summary: "The paths between parents and an institution, both ways, with who stands in between and who else could.",
  namesPeople: true,
  parameters: { institution: mediatorParameters.institution, group: mediatorParameters.group },
  schema: mediatorsReport,
  make: ({ network, viewer, settings, language }) =>
    forCareTeam(network, viewer, (visible) => mediatorsOf(visible, { ...settings, language, asOf: viewer.asOf })),
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
