import { ID } from "./answers";
import { dayOfHotline, expect, expectReadable, LEAK, send, staffTest as test } from "./page";

test("a returned order goes to another department, and records are read", async ({ as }) => {
  const supervisor = await as("1201", "/staff/supervise");
  const filed = await send(supervisor, "/api/intake/tickets", {
    ...LEAK,
    fields: { pipeDiameterMm: 200 },
  });
  const department = await as("2001", "/staff/crew");
  await department.getByRole("link", { name: `${filed.number}/1` }).click();
  await department.getByRole("button", { name: "退单" }).click();
  await department.getByLabel("退单理由").selectOption({ index: 1 });
  await department.getByLabel("原因", { exact: true }).fill("属营业厅");
  await department.getByRole("button", { name: "确定" }).click();
  await expect(department.getByText("已退单").first()).toBeVisible();

  const returned = supervisor.getByRole("listitem").filter({ hasText: "属营业厅" }).first();
  await returned.getByRole("button", { name: /^改派/ }).click();
  await returned.getByLabel("部门").selectOption("sales-office");
  await returned.getByLabel("原因").fill("属营业厅业务");
  await expectReadable(supervisor, "supervise-returns");
  await returned.getByRole("button", { name: "确定" }).click();
  await expect(supervisor.getByText("属营业厅", { exact: true })).toHaveCount(0);

  await department.goto("/staff/records");
  await expect(department.getByRole("cell").first()).toBeVisible();
  await expectReadable(department, "records");
});

test("an inspector scores a call, the agent appeals, a second inspector decides", async ({
  as,
}) => {
  const inspector = await as("3001", "/staff/inspections");
  await inspector.getByRole("button", { name: "监听质检" }).click();
  await inspector.getByLabel("坐席工号").fill("1001");
  await inspector.getByLabel("队列或类别").fill("leak");
  await inspector.getByRole("button", { name: "确定" }).click();
  await expect(inspector.getByRole("heading", { name: "评分表" })).toBeVisible();
  await inspector.getByRole("button", { name: "提交评分" }).click();
  await expect(inspector.locator("[aria-invalid=true]").first()).toBeVisible();
  for (const points of await inspector.getByLabel(/权重/).all()) await points.fill("5");
  await expectReadable(inspector, "inspection");
  await inspector.getByRole("button", { name: "提交评分" }).click();
  await expect(inspector.getByRole("heading", { name: "评分结果" })).toBeVisible();

  const agent = await as("1001", "/staff/inspections");
  await agent.getByRole("listitem").getByRole("link").first().click();
  await agent.getByRole("button", { name: "申诉" }).click();
  await agent.getByLabel("原因").fill("已核对地址");
  await agent.getByRole("button", { name: "确定" }).click();
  await expect(agent.getByText("有申诉")).toBeVisible();

  const second = await as("1201", "/staff/inspections");
  await second.getByLabel("状态").selectOption("APPEALED");
  await second.getByRole("listitem").getByRole("link").first().click();
  await second.getByLabel("裁决申诉").selectOption("again");
  await second.getByLabel(/权重/).first().fill("4");
  await second.getByLabel("原因").fill("录音可证");
  await expectReadable(second, "inspection-appeal");
  await second.getByRole("button", { name: "裁决申诉" }).click();
  await expect(second.getByText("已裁决")).toBeVisible();
});

test("after the last rework, a supervisor decides how to go on", async ({ as }) => {
  const supervisor = await as("1201", "/staff/supervise");
  const limits = [{ followUpId: ID, ticketId: ID, round: 3, reachedAt: "2026-11-30T01:00:00Z" }];
  const sent: object[] = [];
  await supervisor.route("**/api/followup/rework-limits**", (route) =>
    route.fulfill({ json: { items: limits } }),
  );
  await supervisor.route(`**/api/followup/followups/${ID}/decision`, (route) => {
    sent.push(route.request().postDataJSON());
    limits.pop();
    return route.fulfill({ json: {} });
  });
  await supervisor.reload();
  const list = supervisor.locator("section").filter({ hasText: "返工上限" });
  await list.getByRole("button", { name: /^维持并归档/ }).click();
  await list.getByLabel("原因").fill("已按规定处理三次");
  await expectReadable(supervisor, "supervise-limit");
  await list.getByRole("button", { name: "确定" }).click();
  await expect(list.getByText("没有待决定的回访")).toBeVisible();
  expect(sent).toEqual([{ decision: "CLOSE_AS_IT_IS", reason: "已按规定处理三次" }]);
});

test("an appointment and a visit at the door are recorded", async ({ as }) => {
  const agent = await as("1001", "/staff/inspections");
  // every complaint is in the sample
  const filed = await send(agent, "/api/intake/tickets", {
    channel: LEAK.channel,
    category: "complaint-service",
    description: LEAK.description,
    customer: LEAK.customer,
    answer: "已致歉并说明",
  });
  const surveyor = await as("3101", "/staff/revisit");
  const followUp = surveyor.getByRole("link", { name: filed.number });
  await expect(async () => {
    await surveyor.goto("/staff/revisit");
    await expect(followUp).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await followUp.click();
  await surveyor.getByRole("button", { name: "预约时间或改变方式" }).click();
  const inTwoDays = dayOfHotline(2);
  await surveyor.getByLabel("预约时间", { exact: true }).fill("2030-01-02T10:00");
  await surveyor.getByRole("button", { name: "确定" }).click();
  await expect(surveyor.getByLabel("预约时间", { exact: true })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await surveyor.getByLabel("预约时间", { exact: true }).fill(`${inTwoDays}T10:00`);
  await surveyor.getByRole("button", { name: "确定" }).click();
  await expect(surveyor.getByLabel("预约时间", { exact: true })).toHaveCount(0);
  await surveyor.getByRole("button", { name: "上门回访" }).click();
  await surveyor.getByLabel("上门人员工号").fill("3101，1101");
  await surveyor.getByLabel("结果", { exact: true }).selectOption("NO_ANSWER");
  await expectReadable(surveyor, "revisit-visit");
  await surveyor.getByRole("button", { name: "确定" }).click();
  await expect(surveyor.getByLabel("上门人员工号")).toHaveCount(0);
});
