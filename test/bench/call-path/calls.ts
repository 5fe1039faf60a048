import { randomUUID } from "node:crypto";
import type { ServerProcess } from "../../support/server-process.ts";

/** One call that can be made again and again. */
export interface PathCall {
  readonly name: string;
  readonly make: () => Promise<void>;
}

const at = "/v1/networks/pendrecht";
const asked = { kind: "contactRequest", occasion: "P-A4", goalStage: 4, names: ["Mother 28", "Nobody at all"] };

/** A change, a reading of a person and an analysis, as a school and the coordinator of the demonstration make them. */
export async function callsOf(server: ServerProcess): Promise<readonly PathCall[]> {
  const [school, coordinator] = [await sessionOf(server, "institution"), await sessionOf(server, "coordinator")];
  const read = (path: string) => () => expectStatus(200, fetch(`${server.url}${at}${path}`, { headers: coordinator }));
  // The same analysis of the same network is not done again.
  let seed = 0;
  const post = () =>
    fetch(`${server.url}${at}/requests`, {
      method: "POST",
      headers: { ...school, "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
      body: JSON.stringify(asked),
    });
  return [
    { name: "a school's `POST requests` with an Idempotency-Key", make: () => expectStatus(202, post()) },
    { name: "a coordinator's `GET people/{id}`", make: read("/people/P-M30") },
    {
      name: "`GET key-figures?size=3&replicates=20`, each time with another seed",
      make: () => read(`/key-figures?size=3&replicates=20&seed=${(seed += 1)}`)(),
    },
  ];
}

async function sessionOf({ url, tokenFor }: ServerProcess, role: string): Promise<{ Authorization: string }> {
  const opened = await fetch(`${url}/v1/sessions`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ link: tokenFor(role) }),
  });
  const { token } = (await opened.json()) as { token: string };
  return { Authorization: `Bearer ${token}` };
}

async function expectStatus(status: number, answering: Promise<Response>): Promise<void> {
  const answer = await answering;
  await answer.text();
  if (answer.status !== status) throw new Error(`${answer.url}: ${answer.status}`);
}
