/** How often an activity comes back, as a coordinator says it; "otherwise" is a rule that was made elsewhere. */
export const howOften = ["once", "weekly", "everyTwoWeeks", "monthly", "otherwise"] as const;

/** One of {@link howOften}. */
export type HowOften = (typeof howOften)[number];

/** A weekday as rules write it: the first two letters of its English name. */
const weekdays = new Intl.DateTimeFormat("en", { weekday: "short", timeZone: "UTC" });

/** What a rule (RFC 5545) says in those words. */
export function oftenOf(rule: string | undefined): HowOften {
  if (rule === undefined) return "once";
  if (rule === "FREQ=WEEKLY") return "weekly";
  if (rule === "FREQ=WEEKLY;INTERVAL=2") return "everyTwoWeeks";
  return /^FREQ=MONTHLY;BYDAY=(?:[1-4]|-1)[A-Z]{2}$/.test(rule) ? "monthly" : "otherwise";
}

/**
 * The rule for those words from a day on. Monthly is the same weekday of the month, as people say it: the second Tuesday;
 * a fifth one is the last. Without a day nothing comes back.
 */
export function ruleFor(often: HowOften, date: string, before: string | undefined): string | undefined {
  if (date === "" || often === "once") return undefined;
  if (often === "otherwise") return before;
  if (often === "weekly") return "FREQ=WEEKLY";
  if (often === "everyTwoWeeks") return "FREQ=WEEKLY;INTERVAL=2";
  const day = new Date(`${date}T00:00:00Z`);
  const place = Math.ceil(day.getUTCDate() / 7);
  return `FREQ=MONTHLY;BYDAY=${place > 4 ? -1 : place}${weekdays.format(day).slice(0, 2).toUpperCase()}`;
}
