import {
  expect,
  expectAccessible,
  expectNoMarkup,
  HOSTILE,
  logIn,
  type Page,
  picture,
  switchboard,
  test,
} from "./page";

const EVENTS = 20_000;
const BATCH = 100;
const MB = 1_000_000;

async function fillIn(page: Page, description: string) {
  await page.getByLabel("姓名").fill("陈先生");
  await page.getByLabel("电话").fill("13800007777");
  await page.getByLabel("客户类别").selectOption({ index: 1 });
  await page.getByLabel("反映内容").fill(description);
  await page.getByLabel("类别", { exact: true }).selectOption("consult-water-knowledge");
}

async function fileTicket(page: Page, description: string) {
  await page.goto("/staff/file");
  await fillIn(page, description);
  await page.getByLabel("反映内容").press("Control+Enter");
  await expect(page.getByRole("heading", { name: "已登记" })).toBeVisible();
  await page.getByRole("link", { name: "打开工单" }).click();
  await expect(page.getByRole("heading", { name: "全过程" })).toBeVisible();
}

test("a call pops up with who calls, and its ticket refers to it", async ({ page }) => {
  await logIn(page, "1001");
  const callId = `browser-${Date.now()}`;
  const phone = "13800005678";
  await switchboard(page, { event: "newCall", callId, from: phone, queue: "hotline" });
  await switchboard(page, { event: "answer", callId, answeringNumber: "1001" });
  const pop = page.getByRole("status", { name: "通话中" });
  await expect(pop).toContainText("13800005678");
  await expectAccessible(page);
  await expectNoMarkup(page);
  await picture(page, "desk-call-zh-1440");

  await pop.getByRole("button", { name: "登记此来电" }).click();
  await expect(page.getByLabel("电话")).toHaveValue(phone);
  await expect(page.getByText("将关联当前来电")).toBeVisible();
  const linked = page.waitForResponse(/\/tickets\/[^/]+\/calls$/);
  await fillIn(page, `水表走得快 ${HOSTILE}`);
  await page.getByLabel("反映内容").press("Control+Enter");
  expect((await linked).status()).toBe(204);
  await switchboard(page, { event: "hangup", callId, cause: "normalClearing" });
  await expect(pop).toHaveCount(0);
});

test("what is filed without a network is kept, and filed once when it is back", async ({
  page,
  context,
}) => {
  await logIn(page, "1001", "/staff/file");
  await fillIn(page, "断网时登记的咨询");
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/intake/tickets")) {
      sent.push(request.headers()["idempotency-key"] ?? "");
    }
  });
  await context.setOffline(true);
  await page.getByLabel("反映内容").press("Control+Enter");
  await expect(page.getByText("正在自动重试")).toBeVisible();
  await expect(page.getByLabel("反映内容")).toHaveValue("断网时登记的咨询");
  await context.setOffline(false);
  await expect(page.getByRole("heading", { name: "已登记" })).toBeVisible();
  expect(new Set(sent).size).toBe(1);
});

test("of two agents in one ticket, each sees the other, and the second is told why not", async ({
  page,
  browser,
}) => {
  await logIn(page, "1001");
  await fileTicket(page, "水费单没有收到");
  const other = await browser.newContext({ locale: "zh-CN" });
  const colleague = await other.newPage();
  await logIn(colleague, "1002", new URL(page.url()).pathname);
  await colleague.getByRole("button", { name: "追单（补充）" }).click();
  await colleague.getByLabel("反映内容").fill("客户又来电催");
  await colleague.getByRole("button", { name: "确定" }).click();
  await expect(page.getByText("客户又来电催").first()).toBeVisible();

  await colleague.getByRole("button", { name: "撤销" }).click();
  await colleague.getByLabel("原因").fill("同事已处理");
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByLabel("原因").fill("客户要求撤销");
  await page.getByRole("button", { name: "确定" }).click();
  await expect(page.getByText("已撤销").first()).toBeVisible();
  await expect(colleague.getByText("已撤销").first()).toBeVisible();
  await colleague.getByRole("button", { name: "确定" }).click();
  await expect(colleague.getByRole("alert")).toBeVisible();
  await expect(colleague.getByLabel("原因")).toHaveValue("同事已处理");
  await expectAccessible(colleague);
  await other.close();
});

test("a desk that is left open through 20,000 events keeps its heap and asks rarely", async ({
  page,
  context,
}) => {
  await logIn(page, "1001");
  await expect(page.getByRole("heading", { name: "最新工单" })).toBeVisible();
  let requests = 0;
  page.on("request", () => requests++);
  // Another tab of this browser, from which tabs are told what the stream says.
  const teller = await context.newPage();
  await teller.goto("/status");
  await tell(teller, EVENTS / 10);
  const before = await heap(page);
  await tell(teller, EVENTS);
  const after = await heap(page);
  expect(after - before).toBeLessThan(5 * MB);
  expect(requests).toBeLessThan(30);
});

/** Tells of changes in batches, a hundred events each 20 ms. */
async function tell(teller: Page, events: number) {
  await teller.evaluate(
    async ({ events, batch }) => {
      const channel = new BroadcastChannel("hotline.live");
      for (let told = 0; told < events; told += batch) {
        const changes = Array.from({ length: batch }, () => ({
          type: "ticket.created.v1",
          ticket: crypto.randomUUID(),
        }));
        channel.postMessage({ changes });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      channel.close();
    },
    { events, batch: BATCH },
  );
}

/** Returns the bytes of the heap after a collection. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
