import { expect, test } from "vitest";
import { momentOf } from "./time";

test("a time on the wall is one of the pack's zone, whatever the zone of the browser", () => {
  expect(momentOf("2026-11-30T15:20", "Asia/Shanghai")).toBe("2026-11-30T07:20:00.000Z");
  expect(momentOf("2026-11-30T15:20", "UTC")).toBe("2026-11-30T15:20:00.000Z");
});

test("the offset is the one of that day, on either side of a change of clocks", () => {
  expect(momentOf("2026-03-08T01:30", "America/New_York")).toBe("2026-03-08T06:30:00.000Z");
  expect(momentOf("2026-03-08T03:30", "America/New_York")).toBe("2026-03-08T07:30:00.000Z");
});
