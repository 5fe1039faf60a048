import { type Network, withRows } from "@parent-circles/core";
import { makeLink, type SessionFor } from "../http/open-session.ts";
import type { Services } from "../http/services.ts";
import type { Records } from "../store/port.ts";
import type { EntryLink } from "../wire/entry-link.ts";
import { demoNetworks } from "./demo-data.ts";

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
    for (const network of demoNetworks()) {
      if ((await records.networks.load(network.id)) === undefined) await fill(records, network);
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

const adviceEvening = { id: "request-advice-evening", names: ["11", "21", "28", "30", "37", "40", "52", "72"] };

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
    adviceEvening.names.map((number) => `Mother ${number}`),
  );
}
