import { expect, test } from "vitest";
import { percent } from "./percent";

test("a share is a percentage with at most one decimal, and none is a dash", () => {
  expect(percent(0.98765)).toBe("98.8%");
  expect(percent(1)).toBe("100%");
  expect(percent(0)).toBe("0%");
  expect(percent(null)).toBe("—");
  expect(percent(undefined)).toBe("—");
});
