import { expect, it } from "vitest";
import { valuesOf } from "../../../../../test/support/measure-values.ts";
import { asOf, smallNetwork, type SmallNetworkOptions } from "../../../../../test/support/small-networks.ts";
import { measure } from "../run-measure.ts";

const named = (pairs: string, question: "gossip" | "example" = "gossip"): SmallNetworkOptions["nominations"] =>
  pairs.split(" ").map((pair) => ({ from: pair.split(">")[0] ?? "", to: pair.split(">")[1] ?? "", question }));

it("measure(gossip-nominations) counts distinct nominators: k by a and b, a by k", () => {
  const network = smallNetwork("", { people: "k a b", nominations: named("a>k b>k b>k k>a") });
  expect(valuesOf(network, "gossip-nominations")).toEqual({ k: 2, a: 1, b: 0 });
});

it("measure(gossip-nominations) is unknown for everybody as long as nobody was asked the question", () => {
  const network = smallNetwork("a>k", { people: "k a", nominations: named("a>k", "example") });
  const { values, unknown } = measure(network, "gossip-nominations", { asOf });
  expect(values).toEqual({ k: null, a: null });
  expect(unknown).toEqual({ k: "notAsked", a: "notAsked" });
});

it("measure(gossip-nominations) leaves out herself, coaches, whoever withdrew, and what was said later", () => {
  const later = [{ from: "b", to: "k", question: "gossip" as const, date: "2026-03-02" }];
  const network = smallNetwork("", {
    people: "k a b c w",
    about: { c: { role: "coach" }, w: { consent: { state: "withdrawn" } } },
    nominations: [...(named("k>k c>k w>k a>k") ?? []), ...later],
  });
  expect(valuesOf(network, "gossip-nominations")).toEqual({ k: 1, a: 0, b: 0 });
});
