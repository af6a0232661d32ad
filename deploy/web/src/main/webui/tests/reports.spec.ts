import { aDelivery, anAgentRecord, anEdition, aWeeklySheet, ID } from "./answers";
import { dayOfHotline, expect, expectReadable, LEAK, send, staffTest as test } from "./page";

const TICKET_NUMBER = /^\d{4}-\d{7}-\d$/;

test("a count of a month shows its progress and its lines", async ({ as }) => {
  const reporter = await as("3301", "/staff/counts");
  await reporter.getByRole("button", { name: "开始统计" }).click();
  await expect(reporter.getByText("请检查标出的内容")).toBeVisible();
  const today = dayOfHotline();
  await reporter.getByLabel("起始日").fill(`${today.slice(0, 8)}01`);
  await reporter.getByLabel("截止日").fill(today);
  await reporter.getByLabel("统计维度").selectOption("department");
  await reporter.getByLabel("统计维度").selectOption("kind");
  await reporter.getByRole("button", { name: "移除 类型" }).click();
  await reporter.getByRole("button", { name: "开始统计" }).click();
  await expect(reporter.getByText(/^完成 · /)).toBeVisible();
  await expect(reporter.getByRole("columnheader", { name: "部门", exact: true })).toBeVisible();
  await expectReadable(reporter, "counts");
});

test("the tickets under a figure of a report are listed and exported", async ({ as }) => {
  const supervisor = await as("1201", "/staff/file");
  await send(supervisor, "/api/intake/tickets", LEAK);
  await supervisor.goto("/staff/reports");
  const figure = supervisor.getByRole("cell").getByRole("link", { name: /^[1-9]/ });
  await expect(async () => {
    await supervisor.reload();
    await expect(figure.first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  await figure.first().click();
  await expect(supervisor.getByRole("link", { name: "导出 CSV" })).toBeVisible();
  await expect(supervisor.getByRole("listitem").filter({ hasText: /^类别/ })).toBeVisible();
  await expect(supervisor.getByRole("link", { name: TICKET_NUMBER }).first()).toBeVisible();
  const file = supervisor.waitForEvent("download");
  await supervisor.getByRole("link", { name: "导出 CSV" }).click();
  expect((await file).suggestedFilename()).toMatch(/\.csv$/);
  await expectReadable(supervisor, "report-tickets");
});

test("a figure of a count leads to its tickets, under all its codes", async ({ as }) => {
  const supervisor = await as("1201", "/staff/file");
  await send(supervisor, "/api/intake/tickets", LEAK);
  const today = dayOfHotline();
  await expect(async () => {
    await supervisor.goto("/staff/counts");
    await supervisor.getByLabel("起始日").fill(today);
    await supervisor.getByLabel("截止日").fill(today);
    await supervisor.getByLabel("统计维度").selectOption("category");
    await supervisor.getByLabel("统计维度").selectOption("customerKind");
    await supervisor.getByRole("button", { name: "开始统计" }).click();
    const line = supervisor.getByRole("row", { name: /^报漏.*居民/ });
    await line.getByRole("link").first().click({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  const figure = supervisor.getByRole("listitem");
  await expect(figure.filter({ hasText: /^类别 报漏/ })).toBeVisible();
  await expect(figure.filter({ hasText: /^客户类别 居民/ })).toBeVisible();
  await expect(supervisor.getByRole("link", { name: TICKET_NUMBER }).first()).toBeVisible();
  await expectReadable(supervisor, "count-tickets");
});

test("a draft of the report calendar is commented and published", async ({ as }) => {
  const reporter = await as("3301", "/staff/editions");
  await expect(reporter.getByRole("heading", { name: "待发布报表" })).toBeVisible();
  await expectReadable(reporter, "editions");
  const edition = anEdition(null);
  const sent: string[] = [];
  await reporter.route("**/api/reporting/editions/0000**", (route) => {
    const request = route.request();
    if (request.method() === "GET") return route.fulfill({ json: edition });
    sent.push(`${request.method()} ${request.postData() ?? ""}`);
    return route.fulfill({ status: 204 });
  });
  await reporter.goto(`/staff/editions/${edition.edition.id}`);
  await expect(reporter.getByText("60%")).toBeVisible();
  await reporter.getByRole("textbox", { name: "分析意见" }).fill("工程部时限下降，因寒潮爆管。");
  await expectReadable(reporter, "edition");
  await reporter.getByRole("button", { name: "保存意见" }).click();
  await expect(reporter.getByText("已保存")).toBeVisible();
  await reporter.getByRole("button", { name: /^发布/ }).click();
  await reporter.getByRole("button", { name: "确定" }).click();
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[0]).toContain("寒潮爆管");
  expect(sent[1]).toBe("POST ");
});

test("a mail of a published report that failed is sent again", async ({ as }) => {
  const reporter = await as("3301", "/staff/editions");
  const mail = aDelivery("office@example.com", "mailbox unavailable");
  const sent: string[] = [];
  await reporter.route(`**/api/reporting/editions/${ID}`, (route) =>
    route.fulfill({ json: anEdition("寒潮爆管", "2026-11-09T02:00:00Z") }),
  );
  await reporter.route(`**/api/reporting/editions/${ID}/deliveries**`, (route) => {
    const request = route.request();
    if (request.method() === "GET") return route.fulfill({ json: { items: [mail] } });
    sent.push(new URL(request.url()).pathname);
    mail.state = "QUEUED";
    return route.fulfill({ status: 204 });
  });
  await reporter.goto(`/staff/editions/${ID}`);
  await expect(reporter.getByText("mailbox unavailable")).toBeVisible();
  await expectReadable(reporter, "edition-mails");
  await reporter.getByRole("button", { name: /^重新发送 office@example.com/ }).click();
  await reporter.getByRole("button", { name: "确定" }).click();
  await expect(reporter.getByText("排队中")).toBeVisible();
  await expect(reporter.getByRole("button", { name: /^重新发送/ })).toHaveCount(0);
  expect(sent).toEqual([`/api/reporting/editions/${ID}/deliveries/${mail.id}/attempts`]);
});

test("a supervisor signs the record of an agent on the Friday sheet", async ({ as }) => {
  const supervisor = await as("1201", "/staff/weekly-sheets");
  await expect(supervisor.getByRole("heading", { name: "周五表" })).toBeVisible();
  const whole = aWeeklySheet(null);
  const signed: object[] = [];
  await supervisor.route("**/api/reporting/weekly-sheets/0000**", (route) =>
    route.fulfill({ json: whole }),
  );
  await supervisor.route("**/api/reporting/agent-records/0000**", (route) => {
    if (route.request().method() === "GET") return route.fulfill({ json: anAgentRecord(null) });
    signed.push(route.request().postDataJSON());
    return route.fulfill({ status: 204 });
  });
  await supervisor.goto(`/staff/weekly-sheets/${ID}`);
  await expect(supervisor.getByText("上升")).toBeVisible();
  await expectReadable(supervisor, "weekly-sheet");
  await supervisor.getByRole("link", { name: "坐席 1001" }).click();
  // The sheet before it has tickets as well; only the heading tells that the record is there.
  await expect(supervisor.getByRole("heading", { name: /^坐席 1001/, level: 1 })).toBeVisible();
  await expect(supervisor.getByText("2026-0000001-2")).toBeVisible();
  await expectReadable(supervisor, "agent-record");
  await supervisor.getByRole("button", { name: /^签阅/ }).click();
  await supervisor.getByLabel("批注").fill("记录完整");
  await supervisor.getByRole("button", { name: "确定" }).click();
  await expect.poll(() => signed).toEqual([{ remarks: "记录完整" }]);
});

test("a report is of a day, a week, a quarter, a year or any days", async ({ as }) => {
  const reporter = await as("3301", "/staff/reports");
  const today = dayOfHotline();
  const asked: string[] = [];
  reporter.on("response", (it) => {
    if (/api\/reporting\/reports\/[^/.]+$/.test(it.url())) asked.push(`${it.status()} ${it.url()}`);
  });
  const latest = () => asked.at(-1) ?? "";
  const kinds = reporter.getByLabel("报表周期");
  for (const [kind, form] of [
    ["day", today],
    ["week", "20\\d\\d-W\\d\\d"],
    ["quarter", "20\\d\\d-Q[1-4]"],
    ["half", "20\\d\\d-H[12]"],
    ["year", "20\\d\\d"],
  ] as const) {
    await kinds.selectOption(kind);
    await expect.poll(latest).toMatch(new RegExp(`^200 .*/reports/${form}$`));
  }
  await reporter.getByLabel("周期", { exact: true }).selectOption({ index: 1 });
  await expect.poll(latest).toContain(`/reports/${Number(today.slice(0, 4)) - 1}`);
  await kinds.selectOption("range");
  await reporter.getByLabel("起", { exact: true }).fill("2026-01-01");
  await expect.poll(latest).toMatch(new RegExp(`^200 .*/reports/2026-01-01--${today}$`));
  await reporter.getByLabel("起", { exact: true }).fill("2099-01-01");
  await expect(reporter.getByText("不能早于起始日期")).toBeVisible();
  await reporter.goto("/staff/reports?period=2026-Q4");
  await expect(kinds).toHaveValue("quarter");
  await expectReadable(reporter, "report-quarter");
});
