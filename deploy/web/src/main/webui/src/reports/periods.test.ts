import { expect, test } from "vitest";
import { KINDS, kindOf, latestPeriods, periodOf } from "./periods";

test.each([
  ["day", "2026-12-31", "2026-12-31"],
  ["week", "2026-12-31", "2026-W53"],
  ["week", "2027-01-03", "2026-W53"],
  ["week", "2027-01-04", "2027-W01"],
  ["month", "2026-12-31", "2026-12"],
  ["quarter", "2026-09-30", "2026-Q3"],
  ["quarter", "2026-10-01", "2026-Q4"],
  ["half", "2026-06-30", "2026-H1"],
  ["half", "2026-07-01", "2026-H2"],
  ["year", "2026-07-01", "2026"],
  ["range", "2026-11-15", "2026-11-01--2026-11-15"],
] as const)("the %s of %s is %s", (kind, day, period) => {
  expect(periodOf(kind, day)).toBe(period);
});

test("the form of a period tells its kind", () => {
  for (const kind of KINDS) expect(kindOf(periodOf(kind, "2026-11-15"))).toBe(kind);
});

test("the latest periods leave none out, over borders of years too", () => {
  expect(latestPeriods("quarter", "2027-03-31").slice(0, 5)).toEqual([
    "2027-Q1",
    "2026-Q4",
    "2026-Q3",
    "2026-Q2",
    "2026-Q1",
  ]);
  expect(latestPeriods("week", "2027-01-10").slice(0, 3)).toEqual([
    "2027-W01",
    "2026-W53",
    "2026-W52",
  ]);
  expect(latestPeriods("month", "2026-03-31").slice(0, 4)).toEqual([
    "2026-03",
    "2026-02",
    "2026-01",
    "2025-12",
  ]);
  expect(latestPeriods("half", "2026-12-31").slice(0, 3)).toEqual([
    "2026-H2",
    "2026-H1",
    "2025-H2",
  ]);
  expect(latestPeriods("year", "2028-12-31")).toEqual(["2028", "2027", "2026", "2025", "2024"]);
});
