import { expect, test } from "vitest";
import { type Invitable, invitableIn } from "./invitable-in.ts";

const woman = (id: string, rest: Partial<Invitable> = {}): Invitable => ({
  id,
  label: id,
  role: "member",
  circle: "second",
  consent: "informed",
  reach: "noRoute",
  ...rest,
});
const by = (asker: string) => ({ reach: "direct" as const, route: { asker, via: [], probability: 0.8 } });

test("R-21 invitableIn(view) has nobody who does not know of the network, none who is protected, and no key figure", () => {
  const people = [
    woman("named", { consent: "named" }),
    woman("gone", { consent: "withdrawn" }),
    woman("protected", { protected: true }),
    woman("key", { role: "keyFigure" }),
    woman("candidate", { role: "candidate", consent: "consented" }),
    woman("knows"),
  ];
  expect(invitableIn({ people }, undefined).map(({ id }) => id)).toEqual(["candidate", "knows"]);
});

test("invitableIn(view, asker) begins with those whom she can ask, then whoever can be reached best", () => {
  const people = [
    woman("far"),
    woman("via", { reach: "viaIntroduction" }),
    woman("other", by("k2")),
    woman("introduced", { reach: "viaIntroduction", route: { asker: "k1", via: ["v"], probability: 0.9 } }),
    woman("hers", by("k1")),
  ];
  expect(invitableIn({ people }, "k1").map(({ id }) => id)).toEqual(["hers", "other", "via", "introduced", "far"]);
  expect(invitableIn({ people }, undefined).map(({ id }) => id)).toEqual(["other", "hers", "via", "introduced", "far"]);
});
