import { expect, test } from "vitest";
import { emptySheet, filledSheet, itemsFor } from "./sheet";

const item = (code: string, ...subjects: ("TICKET" | "CALL" | "LISTENING")[]) => ({
  code,
  zh: code,
  en: code,
  weight: 1,
  points: 10,
  subjects,
});
const sheet = {
  code: "desk",
  version: 1,
  pass: 80,
  items: [item("greeting", "CALL", "LISTENING"), item("record", "TICKET"), item("tone", "CALL")],
  fatals: [],
};

test("a call is scored by the items for calls alone", () => {
  expect(itemsFor(sheet, "CALL").map((it) => it.code)).toEqual(["greeting", "tone"]);
});

test("no points are not zero points", () => {
  const draft = { ...emptySheet, points: { greeting: "0", tone: "", record: "7" } };
  expect(filledSheet(sheet, "CALL", draft)).toEqual({
    marks: [{ item: "greeting", points: 0 }],
    fatals: [],
    remark: undefined,
    sendBack: undefined,
    proposal: undefined,
  });
});

test("only a ticket is sent back, and an idea without a text goes to the service", () => {
  const draft = { ...emptySheet, sendBack: " 补充地址 ", title: "停水怎么查" };
  expect(filledSheet(sheet, "TICKET", draft)).toMatchObject({
    sendBack: "补充地址",
    proposal: { title: "停水怎么查", body: "" },
  });
  expect(filledSheet(sheet, "CALL", draft).sendBack).toBeUndefined();
});
