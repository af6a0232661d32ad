import { expect, test } from "vitest";
import { minutesOf } from "./span";

test("a duration has minutes, negative ones with a sign before it or in it", () => {
  expect(minutesOf("PT4H")).toBe(240);
  expect(minutesOf("-PT90M")).toBe(-90);
  expect(minutesOf("PT-1H-30M")).toBe(-90);
  expect(minutesOf("P3D")).toBe(4320);
  expect(minutesOf("PT0S")).toBe(0);
});
