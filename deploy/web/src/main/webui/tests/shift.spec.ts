import {
  expect,
  expectAccessible,
  expectReadable,
  HOSTILE,
  LEAK,
  read,
  send,
  switchboard,
  staffTest as test,
} from "./page";

const PHONE_NUMBER = "13800007788";
const MASKED = "138****7788";

test("a missed call is called back, and a question is asked before a ticket is filed", async ({
  as,
}) => {
  const agent = await as("1001", "/staff/mine");
  const call = { callId: `c-${Date.now()}`, from: PHONE_NUMBER, to: "96100", direction: "in" };
  await switchboard(agent, { event: "newCall", ...call });
  await switchboard(agent, { event: "abandon", ...call });
  const task = agent.getByRole("listitem").filter({ hasText: MASKED }).first();
  await expect(task.getByRole("button", { name: /^查看号码/ })).toHaveCount(0);
  await task.getByRole("button", { name: /^领取/ }).click();
  await task.getByRole("button", { name: "确定" }).click();
  await task.getByRole("button", { name: /^查看号码/ }).click();
  await expect(agent.getByRole("link", { name: PHONE_NUMBER })).toBeVisible();
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

test("a voice message is taken, listened to, and becomes a ticket or is dismissed", async ({
  as,
}) => {
  const agent = await as("1001", "/staff/mine");
  const list = agent.locator("section").filter({ hasText: "语音留言" });
  const message = list.getByRole("listitem").filter({ hasText: MASKED });
  const begin = async () => {
    const call = { callId: `v-${Date.now()}`, from: PHONE_NUMBER, to: "96100", direction: "in" };
    await switchboard(agent, { event: "newCall", ...call });
    await switchboard(agent, { event: "voicemail", ...call });
    await message.getByRole("button", { name: /^领取/ }).click();
    await message.getByRole("button", { name: "确定" }).click();
  };
  await begin();
  await expect(message.getByText("没有录音")).toBeVisible();
  await message.getByRole("button", { name: /^查看号码/ }).click();
  await expect(list.getByRole("link", { name: PHONE_NUMBER })).toBeVisible();
  const filed = await send(agent, "/api/intake/tickets", LEAK);
  const mine = list.getByRole("listitem").filter({ hasText: PHONE_NUMBER });
  await mine.getByRole("button", { name: /^关联工单/ }).click();
  await mine.getByLabel("工单号").fill("2026-0000000-0");
  await mine.getByRole("button", { name: "确定" }).click();
  await expect(mine.getByRole("alert")).toBeVisible();
  await mine.getByLabel("工单号").fill(filed.number);
  await expectReadable(agent, "voice-message");
  await mine.getByRole("button", { name: "确定" }).click();
  await expect(mine).toHaveCount(0);

  await begin();
  await message.getByRole("button", { name: /^作废/ }).click();
  await message.getByRole("button", { name: "确定" }).click();
  await expect(message.getByLabel("原因")).toHaveAttribute("aria-invalid", "true");
  await message.getByLabel("原因").fill("无声留言");
  await message.getByRole("button", { name: "确定" }).click();
  await expect(message).toHaveCount(0);
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
