import { expect, test } from "vitest";
import type { Catalogue } from "./api";
import { fitting } from "./categories";

const category = (code: string, zh: string, en: string) => ({
  code,
  name: { zh, en },
  kind: "REPAIR" as const,
  requires: [],
  fields: [],
});
const catalogue = {
  categories: [
    category("leak", "管道漏水", "Water leak"),
    category("bill", "水费查询", "Bill enquiry"),
  ],
} as unknown as Catalogue;

test("words of the customer find the category in both languages", () => {
  expect(fitting("门口漏水了", catalogue)[0]?.code).toBe("leak");
  expect(fitting("my bill is wrong", catalogue)[0]?.code).toBe("bill");
});

test("words that fit nothing suggest nothing", () => {
  expect(fitting("您好", catalogue)).toEqual([]);
  expect(fitting("", catalogue)).toEqual([]);
});
