import { expect, test } from "vitest";
import type { Category } from "../staff/catalogue";
import { emptyTrial, queryOf } from "./trial";

const name = { zh: "漏水", en: "Leak" };
const leak: Category = {
  code: "leak",
  name,
  kind: "REPAIR",
  requires: [],
  fields: [
    { code: "pipeDiameterMm", name, type: "INTEGER" },
    { code: "road", name, type: "BOOLEAN" },
    { code: "remark", name, type: "TEXT" },
  ],
};

test("what is not said counts as missing", () => {
  const asked = queryOf({ ...emptyTrial, category: "leak" }, leak, "Asia/Shanghai");
  expect(asked).toEqual({ category: "leak", severity: "ORDINARY" });
});

test("a field goes under its own name, also when it is no or zero, and a text doesn't", () => {
  const trial = {
    ...emptyTrial,
    category: "leak",
    repeat: "false",
    at: "2026-12-31T23:30",
    fields: { pipeDiameterMm: 0, road: false, remark: "门口" },
  };
  expect(queryOf(trial, leak, "Asia/Shanghai")).toEqual({
    category: "leak",
    severity: "ORDINARY",
    repeat: "false",
    receivedAt: "2026-12-31T15:30:00.000Z",
    "fields.pipeDiameterMm": "0",
    "fields.road": "false",
  });
});
