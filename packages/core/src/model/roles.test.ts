import { describe, expect, test } from "vitest";
import { calendarDate } from "../base/time.ts";
import type { Person } from "./document.ts";
import { roleOn, withRole } from "./roles.ts";

const on = (person: Omit<Person, "id">, asOf: string) => roleOn({ id: "a", ...person }, calendarDate(asOf));

describe("roleOn(person, asOf)", () => {
  test("is the recorded role on every day where there is no history", () => {
    expect(on({}, "2000-01-01")).toBe("member");
    expect(on({ role: "coach" }, "2000-01-01")).toBe("coach");
  });

  test("counts the first day of a period and not the day on which it ends; outside every period she is a member", () => {
    const coached = { roles: [{ role: "coach" as const, since: "2025-09-01", until: "2026-02-01" }] };
    const days = ["2025-08-31", "2025-09-01", "2026-01-31", "2026-02-01"];
    expect(days.map((day) => on(coached, day))).toEqual(["member", "coach", "coach", "member"]);
  });

  test("takes the later of two periods that overlap", () => {
    const roles = [{ role: "candidate" as const }, { role: "keyFigure" as const, since: "2026-01-01" }];
    expect(on({ roles }, "2025-12-31")).toBe("candidate");
    expect(on({ roles }, "2026-01-01")).toBe("keyFigure");
  });
});

describe("withRole(person, change)", () => {
  test("a second change on one day takes the place of the first", () => {
    const date = calendarDate("2026-03-01");
    const once = withRole({ id: "a", role: "candidate" }, { role: "keyFigure", date, by: "c" });
    const twice = withRole(once, { role: "member", date, by: "c" });
    expect(twice.roles).toEqual([
      { role: "candidate", until: "2026-03-01" },
      { role: "member", since: "2026-03-01", by: "c" },
    ]);
  });
});
