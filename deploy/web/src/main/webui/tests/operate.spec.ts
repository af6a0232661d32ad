import { aMail, aPackStatus, packDifferences } from "./answers";
import {
  expect,
  expectHostileText,
  expectReadable,
  HOSTILE,
  HOSTILE_TEXT,
  staffTest as test,
} from "./page";

test("an operator sees lag and backlog, and repairs and replays a parked event", async ({ as }) => {
  const operator = await as("4001", "/staff/operate");
  for (const service of ["受理", "派单", "回访", "报表"]) {
    await expect(
      operator.getByRole("region", { name: service }).first().getByText("未发布", { exact: true }),
    ).toBeVisible();
  }
  await expectReadable(operator, "operate");

  // A healthy system has no parked event, so this one is the test's.
  const event = {
    event: {
      id: 7,
      consumer: "replies",
      ticket: "t-1",
      topic: "department-replies.v1",
      type: "reply.v1",
      cause: `/note: too long ${HOSTILE}`,
      parkedAt: "2026-11-30T01:00:00Z",
    },
    headers: { ce_type: "reply.v1", ce_actor: "system:engineering" },
    payload: '{"note": 1}',
  };
  const sent: string[] = [];
  await operator.route("**/api/dispatch/parked-events/7**", (route) => {
    const request = route.request();
    if (request.method() !== "GET") sent.push(`${request.method()} ${request.postData() ?? ""}`);
    if (request.url().endsWith("/replay")) return route.fulfill({ json: { handled: 2 } });
    return route.fulfill({ json: event });
  });
  await operator.goto("/staff/operate/dispatch/7");
  await expect(operator.getByText("too long <img")).toBeVisible();
  await operator.getByLabel("内容").fill('{"note": "好"}');
  await operator.getByRole("button", { name: "修复" }).click();
  await expect(operator.getByText("已记录")).toBeVisible();
  await expectReadable(operator, "operate-parked");
  await operator.getByRole("button", { name: /^重放/ }).click();
  await operator.getByRole("button", { name: "确定" }).click();
  await expect(operator.getByText("已处理 2 个事件")).toBeVisible();
  expect(sent).toEqual(['PATCH {"payload":"{\\"note\\": \\"好\\"}"}', "POST "]);
});

test("an operator has the reports counted again", async ({ as }) => {
  const operator = await as("4001", "/staff/operate");
  const rebuild = operator.locator("section").filter({ hasText: "重算报表" });
  await rebuild.getByRole("button", { name: /^重新计算/ }).click();
  const asked = operator.waitForResponse(
    (it) => it.url().endsWith("/rebuild") && it.request().method() === "POST",
  );
  await rebuild.getByRole("button", { name: "确定" }).click();
  expect((await asked).status()).toBe(202);
  await expect(rebuild.getByText("没有在重算")).toBeVisible({ timeout: 60_000 });
});

test("a mail that bounced is marked and is not sent again, one that failed is", async ({ as }) => {
  const supervisor = await as("1201", "/staff/deliveries");
  const sent: string[] = [];
  await supervisor.route("**/api/intake/outgoing-mails**", (route) => {
    const request = route.request();
    if (request.method() === "GET")
      return route.fulfill({ json: { items: [aMail("BOUNCED"), aMail("FAILED")] } });
    sent.push(request.url());
    return route.fulfill({ status: 204 });
  });
  await supervisor.reload();
  await expect(supervisor.getByText("被退回")).toHaveClass(/over/);
  const again = supervisor.getByRole("button", { name: /^重新发送/ });
  await expect(again).toHaveCount(1);
  await again.click();
  await supervisor.getByRole("button", { name: "确定" }).click();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toContain(`/outgoing-mails/${aMail("FAILED").id}/attempts`);
});

test("a supervisor sees what was delivered, an agent does not", async ({ as }) => {
  const supervisor = await as("1201", "/staff/deliveries");
  await supervisor.getByLabel("状态").selectOption("DELIVERED");
  await expect(supervisor.getByRole("heading", { name: "通知" })).toBeVisible();
  await expectReadable(supervisor, "deliveries");
  const agent = await as("1001", "/staff/deliveries");
  await expect(agent).toHaveURL(/\/staff\/desk/);
});

test("the pack tells where a ticket would go, and why", async ({ as }) => {
  const supervisor = await as("1201", "/staff/pack");
  await supervisor.getByLabel("类别", { exact: true }).selectOption("leak");
  await supervisor.getByRole("spinbutton").fill("200");
  await supervisor.getByRole("button", { name: "试算" }).click();
  await expect(supervisor.getByText(/^派往 /)).toBeVisible();
  await expect(supervisor.getByRole("heading", { name: "依次试过的规则" })).toBeVisible();
  await expectReadable(supervisor, "pack");
});

test("a manager sees which version of the pack is planned and what it changes", async ({ as }) => {
  const manager = await as("1301", "/staff/desk");
  await manager.route("**/api/intake/packs", (route) => route.fulfill({ json: aPackStatus() }));
  const compared: string[] = [];
  await manager.route("**/api/intake/packs/*/differences?*", (route) => {
    compared.push(route.request().url());
    return route.fulfill({ json: packDifferences(HOSTILE_TEXT) });
  });
  await manager.goto("/staff/pack");
  await expect(manager.getByText("在用版本 2026-07")).toBeVisible();
  await expect(manager.getByText(/^版本 2027-01 将于 .*2027.* 启用$/)).toBeVisible();
  await expect(manager.getByText("routes 'leak-large-pipe' department")).toBeVisible();
  await expectReadable(manager, "pack versions");
  await expectHostileText(manager, "/staff/pack");
  await manager.getByLabel("新版本").selectOption("2026-01");
  await expect.poll(() => compared.at(-1)).toContain("/packs/2026-01/differences?from=2026-07");

  const supervisor = await as("1201", "/staff/pack");
  await expect(supervisor.getByRole("heading", { name: "试派单" })).toBeVisible();
  await expect(supervisor.getByRole("heading", { name: "版本", exact: true })).toHaveCount(0);
});
