import {
  aDelivery,
  aMail,
  aNotification,
  anAgentRecord,
  anEdition,
  aParkedMail,
  aRecord,
  ID,
} from "./answers";
import {
  expect,
  expectHostileText,
  expectNoMarkup,
  HOSTILE,
  type Page,
  HOSTILE_TEXT as TEXT,
  staffTest as test,
} from "./page";

// A healthy system of one day has none of these, so the answers are the tests'.

/** Has a path answered by what a test gives. */
async function answer(page: Page, path: string, json: object) {
  await page.route(`**${path}`, (route) => route.fulfill({ json }));
}

test("texts of mails and notifications stay texts", async ({ as }) => {
  const supervisor = await as("1201", "/staff/desk");
  await answer(supervisor, "/api/intake/notifications?*", { items: [aNotification(TEXT)] });
  await answer(supervisor, "/api/intake/outgoing-mails?*", { items: [aMail("BOUNCED", TEXT)] });
  await answer(supervisor, "/api/intake/incoming-mails?*", { items: [aParkedMail(TEXT)] });
  await expectHostileText(supervisor, "/staff/deliveries");
  for (const title of ["通知", "发出的邮件", "搁置的来信邮件"]) {
    const list = supervisor.locator("section").filter({ hasText: title });
    await expect(list.getByText(HOSTILE).first()).toBeVisible();
  }
  await supervisor.getByRole("button", { name: /^登记为来信/ }).click();
  await expectNoMarkup(supervisor);
});

test("texts of reports stay texts", async ({ as }) => {
  const reporter = await as("3301", "/staff/editions");
  const published = anEdition(TEXT, "2026-11-09T02:00:00Z");
  await answer(reporter, `/api/reporting/editions/${ID}`, published);
  await answer(reporter, `/api/reporting/editions/${ID}/deliveries`, {
    items: [aDelivery(HOSTILE, TEXT)],
  });
  await expectHostileText(reporter, `/staff/editions/${ID}`);
  await expect(reporter.getByText("状态 · 已办结")).toBeVisible();
  await answer(reporter, `/api/reporting/editions/${ID}`, anEdition(TEXT));
  await expectHostileText(reporter, `/staff/editions/${ID}`);
  await expect(reporter.getByRole("textbox", { name: "分析意见" })).toHaveValue(TEXT);

  const supervisor = await as("1201", "/staff/weekly-sheets");
  await answer(supervisor, `/api/reporting/agent-records/${ID}`, anAgentRecord(TEXT));
  await expectHostileText(supervisor, `/staff/agent-records/${ID}`);
});

test("texts of a department's record stay texts, for the department too", async ({ as }) => {
  for (const person of ["1201", "2001"]) {
    const reader = await as(person, "/staff/records");
    await answer(reader, "/api/dispatch/departments/*/record?*", aRecord(TEXT));
    await expectHostileText(reader, "/staff/records");
  }
});

test("what a service says of a fault stays text", async ({ as }) => {
  const operator = await as("4001", "/staff/deliveries");
  const event = { id: 7, consumer: HOSTILE, ticket: HOSTILE, topic: HOSTILE, type: HOSTILE };
  const parked = { ...event, cause: TEXT, parkedAt: "2026-11-30T01:00:00Z" };
  await answer(operator, "/api/dispatch/parked-events?*", { items: [parked] });
  await answer(operator, "/api/dispatch/parked-events/7", {
    event: parked,
    headers: { ce_type: TEXT, ce_actor: TEXT },
    payload: TEXT,
  });
  await answer(operator, "/api/reporting/reconciliations?*", {
    items: [
      {
        id: ID,
        firstDay: "2026-11-30",
        lastDay: "2026-11-30",
        state: "FAILED",
        requestedAt: "2026-11-30T01:00:00Z",
        compared: 0,
        total: 1,
        differences: null,
        fault: TEXT,
      },
    ],
  });
  await expectHostileText(operator, "/staff/operate");
  await expectHostileText(operator, "/staff/operate/dispatch/7");
  // A refusal repeats what it refuses.
  await operator.route("**/api/dispatch/parked-events/7/replay", (route) =>
    route.fulfill({ status: 409, json: { title: TEXT, status: 409 } }),
  );
  await operator.getByRole("button", { name: /^重放/ }).click();
  await operator.getByRole("button", { name: "确定" }).click();
  await expect(operator.getByRole("alert")).toContainText(HOSTILE);
  await expectNoMarkup(operator);
});
