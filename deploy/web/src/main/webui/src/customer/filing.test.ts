import { expect, test } from "vitest";
import type { Category } from "./api";
import { emptyDraft } from "./draft";
import { filing } from "./filing";

const leak = {
  code: "leak",
  fields: [
    { code: "pipeDiameterMm", type: "INTEGER" },
    { code: "roadFlooded", type: "BOOLEAN" },
    { code: "note", type: "TEXT" },
  ],
} as unknown as Category;

test("groups and fields without content are left out", () => {
  const body = filing({ ...emptyDraft(), category: "leak", description: " 漏水 " }, leak, "web");

  expect(JSON.parse(JSON.stringify(body))).toEqual({
    channel: "web",
    category: "leak",
    severity: "ORDINARY",
    description: "漏水",
  });
});

test("fields have the types of the pack, and those of another category are left out", () => {
  const fields = { pipeDiameterMm: "200", roadFlooded: false, note: "", other: "x" };

  expect(filing({ ...emptyDraft(), category: "leak", fields }, leak, "web").fields).toEqual({
    pipeDiameterMm: 200,
    roadFlooded: false,
  });
});

test("an anonymous report has neither name nor telephone", () => {
  const draft = { ...emptyDraft(), name: "王", phone: "138", kind: "household", anonymous: true };

  expect(filing(draft, leak, "web").customer).toEqual({ kind: "household" });
});
