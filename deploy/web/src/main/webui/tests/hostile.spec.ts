import {
  expect,
  expectHostileText,
  expectNoMarkup,
  HOSTILE,
  LEAK,
  type Page,
  read,
  send,
  HOSTILE_TEXT as TEXT,
  staffTest as test,
} from "./page";

const NAMED = { ...LEAK.customer, name: HOSTILE };

/** A leak whose every text is hostile, for the customer service. */
const HOSTILE_LEAK = {
  ...LEAK,
  description: TEXT,
  customer: NAMED,
  place: { address: HOSTILE },
  reply: { form: "CALL" },
};

test("texts of an article and of searches stay texts", async ({ as }) => {
  const librarian = await as("3201", "/staff/knowledge");
  const code = `hostile-${Date.now()}`;
  const article = {
    zh: { title: HOSTILE, body: TEXT },
    en: { title: HOSTILE, body: TEXT },
    categories: ["leak"],
    keywords: [HOSTILE],
    sources: [`javascript:document.title='breached'`, HOSTILE],
    audience: "INTERNAL",
    effectiveFrom: "2026-01-01T00:00:00Z",
  };
  await send(librarian, "/api/intake/articles", { code, content: article });
  await librarian.getByLabel("查找字词").fill(HOSTILE);
  await librarian.getByRole("button", { name: "查找" }).click();
  await expectHostileText(librarian, "/staff/knowledge");
  await expectHostileText(librarian, `/staff/knowledge/${code}`);
  await librarian.goto(`/staff/knowledge-draft?of=${code}&version=1`);
  await expect(librarian.getByLabel("中文正文")).toHaveValue(TEXT);
  await expectNoMarkup(librarian);

  const supervisor = await as("1201", `/staff/knowledge/${code}`);
  const path = `/api/intake/articles/${code}`;
  await send(supervisor, `${path}/versions/1/approval`, {});
  await expectHostileText(supervisor, "/staff/knowledge");
  await send(supervisor, `${path}/retirement`, { reason: TEXT });
  await expectHostileText(supervisor, `/staff/knowledge/${code}?version=1`);
});

test("texts of a handover and of an inspection stay texts", async ({ as }) => {
  const agent = await as("1101", "/staff/handovers");
  const ticket = (await send(agent, "/api/intake/tickets", HOSTILE_LEAK)).id;
  const tracked = await read(agent, "/api/intake/held-tickets?tracker=1101&limit=200");
  const ids: string[] = tracked.items.map((it: { id: string }) => it.id);
  expect(ids).toContain(ticket);
  const { id } = await send(agent, "/api/intake/handovers", {
    successor: "1002",
    note: TEXT,
    tickets: ids.map((it) => ({ ticket: it, note: TEXT })),
  });
  const successor = await as("1002", "/staff/handovers");
  await expectHostileText(successor, "/staff/handovers");
  await send(successor, `/api/intake/handovers/${id}/dispute`, { reason: TEXT });
  await expectHostileText(agent, "/staff/handovers");

  const inspector = await as("3001", "/staff/inspections");
  const begun = await send(inspector, "/api/followup/inspections", { agent: "1101", line: "leak" });
  const sheet = await read(inspector, "/api/followup/inspection-sheet");
  const items: { code: string; subjects: string[] }[] = sheet.items;
  const path = `/api/followup/inspections/${begun.id}`;
  await send(inspector, `${path}/sheet`, {
    marks: items
      .filter((it) => it.subjects.includes("LISTENING"))
      .map((it) => ({ item: it.code, points: 5 })),
    remark: TEXT,
    proposal: { title: HOSTILE, body: TEXT },
  });
  await send(agent, `${path}/appeal`, { reason: TEXT });
  const second = await as("1201", "/staff/inspections");
  await send(second, `${path}/appeal/decision`, { reason: TEXT });
  for (const page of [inspector, agent, second]) {
    await expectHostileText(page, `/staff/inspections/${begun.id}`);
  }
  const librarian = await as("3201", "/staff/knowledge");
  await expectHostileText(librarian, "/staff/knowledge");
});

/** A file name is one line; a path's slashes would be cut off. */
const FILE_NAME = "<img src=x onerror=\"document.title='breached'\">.png";

test("texts and file names of a ticket stay texts, also with its department", async ({ as }) => {
  const agent = await as("1101", "/staff/desk");
  const filed = await send(agent, "/api/intake/tickets", {
    ...HOSTILE_LEAK,
    fields: { pipeDiameterMm: 200 },
  });
  await attach(agent, filed.id, FILE_NAME);
  await send(agent, `/api/intake/tickets/${filed.id}/supplements`, { text: TEXT });
  await expectHostileText(agent, `/staff/tickets/${filed.id}`);
  await expect(agent.getByRole("link", { name: /onerror.*\.png$/ })).toBeVisible();

  const crew = await as("2001", "/staff/crew");
  const order = crew.getByRole("link", { name: `${filed.number}/1` });
  await expect(order).toBeVisible();
  await order.click();
  await expect(crew.getByRole("link", { name: /onerror.*\.png$/ })).toBeVisible();
  await expectHostileText(crew, new URL(crew.url()).pathname);

  await crew.getByRole("button", { name: "退单" }).click();
  await crew.getByLabel("退单理由").selectOption({ index: 1 });
  await crew.getByLabel("原因", { exact: true }).fill(HOSTILE);
  await crew.getByRole("button", { name: "确定" }).click();
  await expect(crew.getByText("已退单").first()).toBeVisible();
  await expectNoMarkup(crew);
  const supervisor = await as("1201", "/staff/supervise");
  await expectHostileText(supervisor, "/staff/supervise");
});

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Attaches a picture with this file name to a ticket. */
async function attach(page: Page, ticket: string, name: string) {
  const status = await page.evaluate(
    async ([to, named, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
      const form = new FormData();
      form.set("file", new File([bytes], named, { type: "image/png" }));
      const answer = await fetch(to, {
        method: "POST",
        headers: { "Idempotency-Key": crypto.randomUUID(), "X-Requested-With": "JavaScript" },
        body: form,
      });
      return answer.status;
    },
    [`/api/intake/tickets/${ticket}/attachments`, name, PIXEL] as const,
  );
  expect(status).toBe(201);
}
