import { type Network, withRows } from "@parent-circles/core";
import { makeLink, type SessionFor } from "../identity/sessions.ts";
import type { Services } from "../services.ts";
import type { Records } from "../store/port.ts";
import type { EntryLink } from "../wire/entry-link.ts";
import { demoNetworks } from "./demo-data.ts";
import { wholeNameAt } from "./demo-names.ts";

/** The day on which the demonstration stands still. */
export const demoDay = "2026-03-01";

/** The demonstration's clock: noon of its day, always. */
export const demoClock = (): Date => new Date(`${demoDay}T12:00:00Z`);

const lastsMs = 30 * 24 * 3_600_000;

/**
 * Fills a demonstration's store, unless it is filled already, and makes one entry link per role and neighbourhood.
 * Pendrecht's school has just asked for parents for the advice evening.
 */
export function openDemo(services: Pick<Services, "store" | "clock" | "random">): Promise<EntryLink[]> {
  return services.store.write(async (records) => {
    const links: EntryLink[] = [];
    const filled = new Set(await records.networks.ids());
    for (const network of demoNetworks()) {
      if (!filled.has(network.id)) await fill(records, network);
      for (const whom of visitorsOf(network)) {
        const token = await makeLink({ ...whom, lastsMs }, records, services);
        links.push({
          href: `/enter/${token}`,
          networkId: network.id,
          networkName: network.head.name ?? network.id,
          role: whom.role,
          ...(whom.label === undefined ? {} : { label: whom.label }),
        });
      }
    }
    return links;
  });
}

function visitorsOf({ id: networkId, rows }: Network): (SessionFor & { label?: string | undefined })[] {
  const keyFigure = rows.people.find(({ role }) => role === "keyFigure");
  const school = rows.institutions.find(({ kind }) => kind === "school");
  return [
    { networkId, role: "coordinator" },
    { networkId, role: "coach" },
    { networkId, role: "keyFigure", person: keyFigure?.id, label: keyFigure?.displayName },
    { networkId, role: "institution", institution: school?.id, label: school?.name },
    { networkId, role: "public" },
  ];
}

/** The school's request, and whom it is about: its names are written as a school would write them. */
const adviceEvening = {
  id: "request-advice-evening",
  people: ["P-M11", "P-M21", "P-M28", "P-M30", "P-M37", "P-M40", "P-M52", "P-M72"],
};

async function fill(records: Records, network: Network): Promise<void> {
  if (network.id !== "pendrecht") {
    await records.networks.create(network);
    return;
  }
  await records.networks.create(
    withRows(network, {
      requests: [
        ...network.rows.requests,
        {
          id: adviceEvening.id,
          kind: "contactRequest",
          institution: "P-school-1",
          occasion: "P-A4",
          goalStage: 4,
          state: "received",
          date: demoDay,
        },
      ],
    }),
  );
  await records.requestNames.keep(
    network.id,
    adviceEvening.id,
    adviceEvening.people.map((id) => wholeNameAt(network.rows.people.findIndex((person) => person.id === id))),
  );
}
