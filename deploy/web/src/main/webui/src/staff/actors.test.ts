import { expect, test } from "vitest";
import { actorName } from "./actors";

const named = (actor: string) =>
  actorName(
    actor,
    (text, id) => (id === undefined ? text : `${text} ${id}`),
    (code) => `the ${code}`,
  );

test("an actor has the name of its role and its number, a department its own name", () => {
  expect(named("agent:1001")).toBe("agent 1001");
  expect(named("department:engineering")).toBe("department the engineering");
  expect(named("customer")).toBe("customer");
  expect(named("role:manager")).toBe("role:manager");
});

test("a role that is not known stays as it is written", () => {
  expect(named("supervisor:1201")).toBe("supervisor:1201");
  expect(named("pilot:7")).toBe("pilot:7");
});
