import { createClient } from "@parent-circles/api/client";
import { startServer } from "../support/server-process.ts";

/** What a campaign of kills came to. */
export interface KillFigures {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly halfImported: number;
}

interface Installation {
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const writers = 4;
const rowsPerImport = 30;

/**
 * Starts a demonstration, writes requests and imports at once, kills the process at a random moment, starts it again on the
 * same data, and looks whether everything that was acknowledged is there and no import is there in part.
 */
export async function killCampaign(installation: Installation, rounds: number, random: () => number) {
  const figures = { rounds, acknowledged: 0, lost: 0, halfImported: 0 };
  for (let round = 0; round < rounds; round++) {
    const written = await writeUntilKilled(installation, round, 20 + random() * 400);
    figures.acknowledged += written.length;
    const { lost, half } = await lookAfterwards(installation, written);
    figures.lost += lost;
    figures.halfImported += half;
  }
  return figures satisfies KillFigures;
}

async function writeUntilKilled({ words, environment = {} }: Installation, round: number, afterMs: number) {
  const server = await startServer(words, environment);
  const acknowledged: string[] = [];
  const school = await openAs(server.url, server.tokenFor("institution"));
  const coordinator = await openAs(server.url, server.tokenFor("coordinator", "zuidwijk"));
  const path = { networkId: "pendrecht" };
  const writeRequests = async (): Promise<void> => {
    for (;;) {
      const body = { kind: "contactRequest" as const, names: ["Somebody"] };
      const { response } = await school.POST("/v1/networks/{networkId}/requests", { params: { path }, body });
      const location = response.headers.get("Location");
      if (response.status === 202 && location !== null) acknowledged.push(location.split("/").at(-1) as string);
    }
  };
  const importAll = async (): Promise<void> => {
    for (let number = 0; ; number++) {
      const rows = Array.from({ length: rowsPerImport }, (_, row) => `K${round}x${number}x${row},member`);
      const text = ["id,role", ...rows, ""].join("\n");
      const at = { networkId: "zuidwijk" };
      const made = await coordinator.POST("/v1/networks/{networkId}/imports", {
        params: { path: at },
        body: { files: [{ name: "persons.csv", text }] },
      });
      const importId = made.data?.importId ?? "";
      const { response } = await coordinator.POST("/v1/networks/{networkId}/imports/{importId}/commit", {
        params: { path: { ...at, importId } },
      });
      if (response.status === 200) acknowledged.push(`K${round}x${number}x0`);
    }
  };
  const work = [...Array.from({ length: writers }, writeRequests), importAll()].map((one) =>
    one.catch(() => undefined),
  );
  await new Promise((resolve) => void setTimeout(resolve, afterMs));
  await server.kill();
  await Promise.all(work);
  return acknowledged;
}

async function lookAfterwards({ words, environment = {} }: Installation, acknowledged: readonly string[]) {
  const server = await startServer(words, environment);
  try {
    const school = await openAs(server.url, server.tokenFor("institution"));
    const coordinator = await openAs(server.url, server.tokenFor("coordinator", "zuidwijk"));
    const requests = await school.GET("/v1/networks/{networkId}/requests", {
      params: { path: { networkId: "pendrecht" } },
    });
    const view = await coordinator.GET("/v1/networks/{networkId}/view", {
      params: { path: { networkId: "zuidwijk" } },
    });
    const people = (view.data?.people ?? []).map(({ id }) => id);
    const there = new Set([...(requests.data?.items ?? []).map(({ id }) => id), ...people]);
    const perImport = new Map<string, number>();
    for (const id of people.filter((one) => one.startsWith("K"))) {
      const name = id.split("x").slice(0, 2).join("x");
      perImport.set(name, (perImport.get(name) ?? 0) + 1);
    }
    return {
      lost: acknowledged.filter((id) => !there.has(id)).length,
      half: [...perImport.values()].filter((count) => count !== rowsPerImport).length,
    };
  } finally {
    await server.kill();
  }
}

async function openAs(baseUrl: string, link: string) {
  const { data } = await createClient({ baseUrl }).POST("/v1/sessions", { body: { link } });
  return createClient({ baseUrl, token: data?.token ?? "" });
}
