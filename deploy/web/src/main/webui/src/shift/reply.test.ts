import { expect, test } from "vitest";
import { proofOf } from "./reply";

const empty = { form: "CALL" as const, text: "", signedBy: "", signedAt: "", witness: "" };

test("a reply by telephone needs no signature", () => {
  expect(proofOf({ ...empty, text: " 已告知恢复供水 " }, "Asia/Shanghai")).toEqual({
    form: "CALL",
    text: "已告知恢复供水",
    signature: undefined,
  });
});

test("a signature goes with its time in the zone of the pack", () => {
  const draft = { ...empty, signedBy: "王女士", signedAt: "2026-12-01T10:00", witness: "李敏" };
  expect(proofOf(draft, "Asia/Shanghai").signature).toEqual({
    name: "王女士",
    signedAt: "2026-12-01T02:00:00.000Z",
    witness: "李敏",
  });
});

test("a signature without its witness goes to the service, which says what is missing", () => {
  expect(proofOf({ ...empty, signedBy: "王女士" }, "Asia/Shanghai").signature).toEqual({
    name: "王女士",
    signedAt: "",
    witness: "",
  });
});
