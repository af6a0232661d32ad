import { expect, test } from "vitest";
import { beginning } from "./beginning";

test("the beginning of a text halves no character", () => {
  expect(beginning("漏水💧💧", 3)).toBe("漏水💧");
  expect(beginning("漏水", 3)).toBe("漏水");
});
