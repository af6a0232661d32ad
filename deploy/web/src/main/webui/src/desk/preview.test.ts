import { expect, test } from "vitest";
import type { Category } from "../staff/catalogue";
import { emptyFiling } from "./filing";
import { routed } from "./preview";

const leak = {
  code: "leak",
  fields: [
    { code: "pipeDiameterMm", type: "INTEGER" },
    { code: "roadFlooded", type: "BOOLEAN" },
    { code: "meter", type: "CHOICE" },
    { code: "remark", type: "TEXT" },
  ],
} as unknown as Category;

test("a preview knows the fields of the form, and no text that somebody typed", () => {
  const fields = { pipeDiameterMm: 200, roadFlooded: "", meter: "wet", remark: "王女士 138" };
  const draft = { ...emptyFiling, category: "leak", phone: "13800005678", fields };

  expect(routed(draft, leak)).toEqual({
    category: "leak",
    severity: "ORDINARY",
    channel: "phone",
    hasPlace: false,
    hasPhone: true,
    "fields.pipeDiameterMm": "200",
    "fields.meter": "wet",
  });
});
