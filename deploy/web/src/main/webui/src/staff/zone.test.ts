import { expect, test } from "vitest";
import { dayOf, instantOf, localOf } from "./zone";

const SHANGHAI = "Asia/Shanghai";

test("a local time is meant in the zone of the pack, wherever the browser is", () => {
  expect(instantOf("2026-12-01T09:30", SHANGHAI)).toBe("2026-12-01T01:30:00.000Z");
  expect(instantOf("2026-07-01T09:30", "Europe/Berlin")).toBe("2026-07-01T07:30:00.000Z");
});

test("a local time beside a change of the clocks is meant as that day's clocks show it", () => {
  expect(instantOf("2026-03-08T01:30", "America/New_York")).toBe("2026-03-08T06:30:00.000Z");
  expect(instantOf("2026-03-08T03:30", "America/New_York")).toBe("2026-03-08T07:30:00.000Z");
});

test("an empty field is no time", () => {
  expect(instantOf("", SHANGHAI)).toBeUndefined();
  expect(localOf(undefined, SHANGHAI)).toBe("");
  expect(localOf(null, SHANGHAI)).toBe("");
});

test("an instant comes back as it was typed", () => {
  expect(localOf("2026-12-31T16:05:00Z", SHANGHAI)).toBe("2027-01-01T00:05");
});

test("a day ends at midnight of the pack", () => {
  expect(dayOf("2026-11-30T17:00:00Z", SHANGHAI)).toBe("2026-12-01");
  expect(dayOf("2026-11-30T17:00:00Z", SHANGHAI, -1)).toBe("2026-11-30");
});
