import type { components as Reporting } from "../src/api/reporting.gen";
import { dayOfHotline, expect, expectReadable, LEAK, send, staffTest as test } from "./page";

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
  await expect(supervisor.getByRole("listitem").first()).toBeVisible();
  const file = supervisor.waitForEvent("download");
  await supervisor.getByRole("link", { name: "导出 CSV" }).click();
  expect((await file).suggestedFilename()).toMatch(/\.csv$/);
  await expectReadable(supervisor, "report-tickets");
});

test("a draft of the report calendar is commented and published", async ({ as }) => {
  const reporter = await as("3301", "/staff/editions");
  await expect(reporter.getByRole("heading", { name: "待发布报表" })).toBeVisible();
  await expectReadable(reporter, "editions");
  // Editions and Friday sheets fall due by the calendar, which a test doesn't wait for.
  const edition: Reporting["schemas"]["Edition"] = {
    edition: {
      id: "00000000-0000-7000-8000-000000000001",
      code: "monthly-report",
      name: { zh: "月度服务报告", en: "Monthly service report" },
      period: "2026-10",
      dueOn: "2026-11-10",
      overdue: true,
      publishedAt: null,
    },
    comment: null,
    commentedBy: null,
    publishedBy: null,
    weakPoints: [
      {
        reason: "WORSENED",
        indicator: "TIMELINESS",
        dimension: "DEPARTMENT",
        code: "engineering",
        numerator: 6,
        denominator: 10,
        value: 0.6,
        previousNumerator: 9,
        previousDenominator: 10,
        previousValue: 0.9,
      },
    ],
    report: {},
    corrections: [],
  };
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

test("a supervisor signs the record of an agent on the Friday sheet", async ({ as }) => {
  const supervisor = await as("1201", "/staff/weekly-sheets");
  await expect(supervisor.getByRole("heading", { name: "周五表" })).toBeVisible();
  const sheet = {
    id: "00000000-0000-7000-8000-000000000002",
    dueOn: "2026-11-27",
    firstDay: "2026-11-20",
    lastDay: "2026-11-26",
    madeAt: "2026-11-27T00:30:00Z",
  };
  const record = {
    id: "00000000-0000-7000-8000-000000000003",
    agent: "1001",
    tickets: 1,
    calls: 1,
    signedBy: null,
    signedAt: null,
  };
  const ticket = "00000000-0000-7000-8000-000000000004";
  const whole: Reporting["schemas"]["WeeklySheet"] = {
    sheet,
    matters: [
      { category: "leak", name: { zh: "漏水", en: "Leak" }, count: 9, usual: 4.25, rising: true },
    ],
    departments: [
      { department: "engineering", name: { zh: "工程部", en: "Engineering" }, overdue: 1 },
    ],
    overdue: [
      {
        workOrder: null,
        ticket,
        number: "2026-0000001-2",
        department: "engineering",
        category: "leak",
        dueAt: "2026-11-25T09:00:00Z",
        chases: 2,
      },
    ],
    records: [record],
  };
  const filled: Reporting["schemas"]["AgentRecord"] = {
    sheet,
    record,
    remarks: null,
    content: {
      tickets: [
        {
          ticket,
          number: "2026-0000001-2",
          receivedAt: "2026-11-24T09:00:00Z",
          category: "leak",
          kind: "REPAIR",
          department: "engineering",
          became: "OVERDUE",
          handledAt: null,
          reworks: 0,
          satisfaction: null,
        },
      ],
      calls: [
        {
          call: "00000000-0000-7000-8000-000000000005",
          queue: null,
          startedAt: "2026-11-24T09:00:00Z",
          waitSeconds: 8,
          talkSeconds: 90,
        },
      ],
    },
  };
  const signed: object[] = [];
  await supervisor.route("**/api/reporting/weekly-sheets/0000**", (route) =>
    route.fulfill({ json: whole }),
  );
  await supervisor.route("**/api/reporting/agent-records/0000**", (route) => {
    if (route.request().method() === "GET") return route.fulfill({ json: filled });
    signed.push(route.request().postDataJSON());
    return route.fulfill({ status: 204 });
  });
  await supervisor.goto(`/staff/weekly-sheets/${sheet.id}`);
  await expect(supervisor.getByText("上升")).toBeVisible();
  await expectReadable(supervisor, "weekly-sheet");
  await supervisor.getByRole("link", { name: "坐席 1001" }).click();
  await expect(supervisor.getByText("2026-0000001-2")).toBeVisible();
  await expectReadable(supervisor, "agent-record");
  await supervisor.getByRole("button", { name: /^签阅/ }).click();
  await supervisor.getByLabel("批注").fill("记录完整");
  await supervisor.getByRole("button", { name: "确定" }).click();
  await expect.poll(() => signed).toEqual([{ remarks: "记录完整" }]);
});
