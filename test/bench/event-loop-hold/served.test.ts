import { expect, it } from "vitest";
import { neighbourhood } from "./networks.ts";
import { serve } from "./served.ts";

it("serve(documents) starts a server on the database it filled, which answers a call on a network of it", async () => {
  const served = await serve([neighbourhood(30)]);
  try {
    const { status, heldMs } = await served.call("large-30", { path: "" });
    expect(status).toBe(200);
    expect(heldMs).toBeGreaterThan(0);
  } finally {
    await served.stop();
  }
});
