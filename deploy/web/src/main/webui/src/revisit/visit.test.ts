import { expect, test } from "vitest";
import { visitOf } from "./visit";

test("a visit says who went and who signed", () => {
  expect(visitOf({ contact: "REACHED", visitors: "3101、 1101", signedBy: " 王女士 " })).toEqual({
    contact: "REACHED",
    way: "DOOR",
    visit: { visitors: ["3101", "1101"], signedBy: "王女士" },
  });
});

test("a visit that found nobody has no signature", () => {
  expect(visitOf({ contact: "NO_ANSWER", visitors: "3101", signedBy: "" }).visit).toEqual({
    visitors: ["3101"],
    signedBy: undefined,
  });
});
