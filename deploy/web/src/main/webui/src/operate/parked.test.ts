import { expect, test } from "vitest";
import { changedHeaders } from "./parked";

test("a repair names the headers that were changed and no others", () => {
  const before = { ce_type: "ticket.created.v9", ce_actor: "agent:1001" };
  expect(changedHeaders(before, { ...before, ce_type: "ticket.created.v1" })).toEqual({
    ce_type: "ticket.created.v1",
  });
});

test("a repair of the payload alone names no header", () => {
  expect(changedHeaders({ ce_id: "1" }, { ce_id: "1" })).toBeUndefined();
});
