import { describe, expect, test } from "vitest";
import { defaultSettings, writeNetwork, withHead, withRows } from "./network.ts";
import { readNetwork } from "./read-network.ts";

const document = {
  format: "parent-circles/network",
  version: 1,
  network: { id: "n", settings: { smallCount: 10 } },
  people: [{ id: "a" }, { id: "b" }],
  ties: [],
};

describe("networkOf(document), writeNetwork(network)", () => {
  test("X-03 writeNetwork(readNetwork(document)) is the document: an empty list stays, an absent one stays absent", () => {
    expect(writeNetwork(readNetwork(document))).toStrictEqual(document);
  });

  test("writeNetwork(network) gives a copy: changing it changes nothing in the network", () => {
    const network = readNetwork(document);
    writeNetwork(network).people.pop();
    expect(network.people.size).toBe(2);
    expect(writeNetwork(network).people).toHaveLength(2);
  });

  test("readNetwork(document).settings are complete, and what is left out has its default", () => {
    expect(readNetwork(document).settings).toEqual({ ...defaultSettings, smallCount: 10 });
  });

  test("withRows(network, changed) gives a new network and leaves the given one as it was", () => {
    const network = readNetwork(document);
    const changed = withRows(network, { people: [{ id: "a" }] });
    expect([network.people.size, changed.people.size]).toEqual([2, 1]);
    expect(withRows(network, { ties: [{ from: "a", to: "b", type: "knows" }] }).rows.ties).toHaveLength(1);
  });

  test("withRows(network, a list that it did not have) writes that list", () => {
    const changed = withRows(readNetwork(document), { groups: [{ id: "g" }] });
    expect(writeNetwork(changed).groups).toEqual([{ id: "g" }]);
  });

  test("withHead(network, head) changes the head alone", () => {
    const changed = withHead(readNetwork(document), { id: "n", name: "Pendrecht" });
    expect(writeNetwork(changed)).toEqual({ ...document, network: { id: "n", name: "Pendrecht" } });
    expect(changed.settings).toEqual(defaultSettings);
  });
});
