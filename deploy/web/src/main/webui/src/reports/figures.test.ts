import { expect, test } from "vitest";
import { nested, ticketsOf } from "./figures";

test("the tickets of a figure are those of its period, codes and measure", () => {
  expect(ticketsOf("2026-12", { category: "leak", customerKind: "household" }, "RETURNS")).toBe(
    "/reports/2026-12/tickets?category=leak&customerKind=household&measure=RETURNS",
  );
  expect(ticketsOf("2026-12", {})).toBe("/reports/2026-12/tickets?");
});

test("a code is part of the address as it is", () => {
  expect(ticketsOf("2026-W49", { cause: "漏 & 渗" })).toBe(
    "/reports/2026-W49/tickets?cause=%E6%BC%8F+%26+%E6%B8%97",
  );
});

test("figures of calls and inspections have no tickets", () => {
  expect(ticketsOf("2026-12", {}, "CALLS_ANSWERED")).toBeUndefined();
  expect(ticketsOf("2026-12", { agent: "1001", line: "leak" })).toBeUndefined();
});

test("a line stands behind the one that includes it", () => {
  const other = { code: "other", parent: null };
  const leak = { code: "leak", parent: null };
  const noise = { code: "noise", parent: "other" };
  const dogs = { code: "dogs", parent: "noise" };
  expect(nested([dogs, other, leak, noise])).toEqual([
    { line: other, depth: 0 },
    { line: noise, depth: 1 },
    { line: dogs, depth: 2 },
    { line: leak, depth: 0 },
  ]);
});
