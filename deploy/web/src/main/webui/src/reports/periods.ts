import dayjs from "dayjs";
import isoWeek from "dayjs/plugin/isoWeek";

dayjs.extend(isoWeek);

/** The kinds of periods, as reports name them in their addresses. */
export const KINDS = ["day", "week", "month", "quarter", "half", "year", "range"] as const;
export type Kind = (typeof KINDS)[number];

const FORMS: [Kind, RegExp][] = [
  ["range", /--/],
  ["day", /^\d{4}-\d\d-\d\d$/],
  ["week", /-W/],
  ["quarter", /-Q/],
  ["half", /-H/],
  ["month", /^\d{4}-\d\d$/],
];

/** How many days the shortest period of a kind has, and how many periods are offered. */
const OFFERED: Record<Kind, [days: number, count: number]> = {
  day: [1, 1],
  week: [7, 13],
  month: [28, 12],
  quarter: [90, 8],
  half: [181, 6],
  year: [365, 5],
  range: [1, 1],
};

/** Returns the kind of a period by the form of its address. */
export function kindOf(period: string): Kind {
  return FORMS.find(([, form]) => form.test(period))?.[0] ?? "year";
}

/** Returns the period of a kind that has a day; a range begins with its month. */
export function periodOf(kind: Kind, day: string): string {
  const at = dayjs(day);
  const year = at.year();
  switch (kind) {
    case "day":
      return day;
    case "week":
      return `${at.isoWeekYear()}-W${String(at.isoWeek()).padStart(2, "0")}`;
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return `${year}-Q${Math.floor(at.month() / 3) + 1}`;
    case "half":
      return `${year}-H${at.month() < 6 ? 1 : 2}`;
    case "year":
      return String(year);
    case "range":
      return `${day.slice(0, 7)}-01--${day}`;
  }
}

/** Returns the period of a kind that has a day, and those before it. */
export function latestPeriods(kind: Kind, day: string): string[] {
  const [days, count] = OFFERED[kind];
  const periods = new Set<string>();
  for (let back = 0; periods.size < count; back += days) {
    periods.add(periodOf(kind, dayjs(day).subtract(back, "day").format("YYYY-MM-DD")));
  }
  return [...periods];
}
