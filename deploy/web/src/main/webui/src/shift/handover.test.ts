import { expect, test } from "vitest";
import { acceptanceOf, emptyHandover, handoverOf } from "./handover";

test("tickets that are left out are not handed over, the others go with their notes", () => {
  const draft = {
    ...emptyHandover,
    successor: " 1002 ",
    notes: { a: " 等客户回电 ", b: "不交" },
    left: { b: true, a: false },
  };
  expect(handoverOf(draft, ["a", "b", "c"])).toEqual({
    successor: "1002",
    note: undefined,
    tickets: [
      { ticket: "a", note: "等客户回电" },
      { ticket: "c", note: "" },
    ],
  });
});

test("a successor takes all tickets without a reason against them", () => {
  expect(acceptanceOf("", { a: "", b: " 没有电话 " })).toEqual({
    note: undefined,
    disputed: [{ ticket: "b", reason: "没有电话" }],
  });
  expect(acceptanceOf(" 收到 ", { a: " " })).toEqual({ note: "收到", disputed: undefined });
});
