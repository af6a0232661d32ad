import {
  expect,
  expectAccessible,
  expectReadable,
  HOSTILE,
  LEAK,
  read,
  send,
  staffTest as test,
} from "./page";

test("a missed call is called back, and a question is asked before a ticket is filed", async ({
  as,
}) => {
  const operator = await as("4001", "/staff/operate");
  const call = `c-${Date.now()}`;
  const from = { callId: call, from: "13800007788", to: "96100", direction: "in" };
  await send(operator, "/api/intake/switchboard/events", { event: "newCall", ...from });
  await send(operator, "/api/intake/switchboard/events", { event: "abandon", ...from });

  // The number is in clear for seniors and those above them.
  const agent = await as("1101", "/staff/mine");
  await agent.getByRole("button", { name: /^领取/ }).first().click();
  await agent.getByRole("button", { name: "确定" }).click();
  await agent
    .getByRole("button", { name: /^查看号码/ })
    .first()
    .click();
  await expect(agent.getByRole("link", { name: /13800007788/ })).toBeVisible();
  await agent.getByRole("button", { name: /^请示班长/ }).click();
  await agent.getByLabel("问题").fill(`水费能否分期 ${HOSTILE}`);
  await expectAccessible(agent);
  await agent.getByRole("button", { name: "确定" }).click();
  const asked = agent.getByRole("paragraph").filter({ hasText: "水费能否分期 <img" });
  await expect(asked.first()).toBeVisible();
  await expectReadable(agent, "mine");
  await agent.getByRole("button", { name: /^已联系上/ }).click();
  await agent.getByRole("button", { name: "确定" }).click();
  await expect(agent.getByRole("button", { name: /^已联系上/ })).toHaveCount(0);
  await agent.getByRole("button", { name: /^撤回 水费/ }).click();
  await agent.getByRole("button", { name: "确定" }).click();
  await expect(agent.getByText("已撤回").first()).toBeVisible();
});

test("a customer who asked for a call is told, with the proof", async ({ as }) => {
  const agent = await as("1001", "/staff/mine");
  const filed = await send(agent, "/api/intake/tickets", { ...LEAK, reply: { form: "CALL" } });
  const office = await as("2002", "/staff/crew");
  const orders = `/api/dispatch/workorders?ticket=${filed.id}`;
  await expect.poll(async () => (await read(office, orders)).items.length).toBe(1);
  const order = `/api/dispatch/workorders/${(await read(office, orders)).items[0].id}`;
  await send(office, `${order}/acceptance`, {});
  await send(office, `${order}/completion`, { outcome: "SOLVED", remedy: "更换接头" });

  const reply = agent.getByRole("listitem").filter({ hasText: "更换接头" }).first();
  await reply.getByRole("button", { name: "回复客户" }).click();
  await expect(reply.getByLabel("告知的内容")).toHaveValue("更换接头");
  await expectAccessible(agent);
  await reply.getByRole("button", { name: "确定" }).click();
  await expect(agent.getByLabel("告知的内容")).toHaveCount(0);
});

test("an agent hands tickets over, the successor takes all but one", async ({ as }) => {
  const agent = await as("1001", "/staff/handovers");
  for (const address of ["和平路 1 号", "和平路 2 号"]) {
    await send(agent, "/api/intake/tickets", { ...LEAK, place: { address } });
  }
  await agent.reload();
  await agent.getByLabel("接班人工号").fill("1002");
  await agent.getByRole("button", { name: "交班" }).click();
  await expect(agent.locator("[aria-invalid=true]").first()).toBeVisible();
  for (const note of await agent.getByLabel(/的情况与下一步/).all())
    await note.fill("等抢修队回话");
  await expectReadable(agent, "handover");
  await agent.getByRole("button", { name: "交班" }).click();
  await expect(agent.getByText("已交班，待接班人确认")).toBeVisible();

  const successor = await as("1002", "/staff/handovers");
  await successor.getByRole("button", { name: "接班", exact: true }).first().click();
  await successor
    .getByLabel(/有异议的原因/)
    .first()
    .fill("客户电话缺失");
  await expectAccessible(successor);
  await successor.getByRole("button", { name: "确定" }).click();
  await expect(successor.getByText("未接收：客户电话缺失").first()).toBeVisible();
});
