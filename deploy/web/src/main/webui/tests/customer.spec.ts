import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  linkSentTo,
  logIn,
  PHONE,
  picture,
  test,
} from "./page";

test.use({ viewport: PHONE });

test("a leak is reported on a phone, looked up without JavaScript, supplemented and withdrawn", async ({
  page,
  browser,
}) => {
  await page.goto("/");
  await page.getByLabel("发生了什么").fill("人民路路口主管漏水，路面积水");
  await page.getByRole("button", { name: /漏/ }).first().click();
  await expectAccessible(page);
  await picture(page, "customer-report-zh-390");

  await page.getByRole("button", { name: "提交" }).click();
  await expect(page.getByLabel("电话")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await picture(page, "customer-refused-zh-390");

  await page.getByLabel("地点").fill("人民路与解放路口");
  await page.getByLabel("姓名").fill("王女士");
  await page.getByLabel("电话").fill("138 0000 1234");
  await page.getByLabel("您是").selectOption({ index: 1 });
  await page.getByLabel("管径").fill("100");
  await page.reload();
  await expect(page.getByLabel("姓名")).toHaveValue("王女士");
  await page.getByRole("button", { name: "提交" }).click();
  await expect(page.getByText("已受理，谢谢您")).toBeVisible();
  const number = (await page.locator(".number").first().textContent()) ?? "";
  expect(number).toMatch(/^\d{4}-\d{7}-\d$/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await picture(page, "customer-done-zh-390");

  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const status = await plain.newPage();
  await status.goto("/status?lang=zh");
  await status.getByLabel("工单号").fill(number);
  await status.getByLabel(/电话/).fill("13800009999");
  await status.getByRole("button", { name: "查询" }).click();
  await expect(status.getByRole("alert")).toContainText("没有查到");
  await status.getByLabel(/电话/).fill("13800001234");
  await status.getByRole("button", { name: "查询" }).click();
  await expect(status.locator(".number")).toHaveText(number);
  await picture(status, "customer-status-zh-390");
  await status.getByLabel("补充情况").fill("水已经流到路边商铺");
  await status.getByRole("button", { name: "补充", exact: true }).click();
  await expect(status.getByRole("alert")).toContainText("已补充");
  await status.getByLabel(/写明原因/).fill("邻居已经报过");
  await status.getByRole("button", { name: "撤销工单" }).click();
  await expect(status.getByText("已撤销").first()).toBeVisible();
  await expect(status.getByLabel("补充情况")).toHaveCount(0);
  await plain.close();
});

test("the status page is accessible in both languages", async ({ page }) => {
  for (const lang of ["zh", "en"]) {
    await page.goto(`/status?lang=${lang}`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await picture(page, "customer-status-en-1440");
});

test("an anonymous report is looked up by its code, in English", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByLabel("What has happened").fill("No water since this morning");
  await page.getByLabel("Category").selectOption("consult-water-knowledge");
  await page.getByLabel(/Stay anonymous/).check();
  await page.getByLabel("You are").selectOption({ index: 1 });
  await page.getByLabel("Place").fill("12 Heping Road");
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await picture(page, "customer-report-en-1440");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Received, thank you")).toBeVisible();
  const code = (await page.locator(".number").nth(1).textContent()) ?? "";
  await page.getByRole("link", { name: "Look up a report" }).last().click();
  await page.getByLabel(/telephone number, or the code/).fill(code);
  await page.getByRole("button", { name: "Look up" }).click();
  await expect(page.getByRole("heading", { name: "What has happened" })).toBeVisible();
  await expectAccessible(page);
});

test("a form survives a system that is away and is sent once when it is back", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("发生了什么").fill("自来水发黄");
  await page.getByLabel("类别").selectOption("consult-water-knowledge");
  await page.getByLabel("姓名").fill("李先生");
  await page.getByLabel("电话").fill("13900001111");
  await page.getByLabel("您是").selectOption({ index: 1 });
  const keys: string[] = [];
  await page.route("**/open/tickets", async (route) => {
    keys.push((await route.request().headerValue("idempotency-key")) ?? "");
    if (keys.length > 1) return route.continue();
    return route.fulfill({ status: 503, headers: { "Retry-After": "1" }, body: "{}" });
  });
  await page.getByRole("button", { name: "提交" }).click();
  await expect(page.getByText("自动重试")).toBeVisible();
  await expect(page.getByText("已受理，谢谢您")).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

test("a survey is answered by its link, without JavaScript", async ({ page, browser, baseURL }) => {
  await logIn(page, "1001", "/staff/file");
  await page.getByLabel("电话").fill("13800004321");
  await page.getByLabel("姓名").fill("赵女士");
  await page.getByLabel("客户类别").selectOption({ index: 1 });
  await page.getByLabel("反映内容").fill("建议短信通知停水");
  await page.getByLabel("类别", { exact: true }).selectOption("suggestion");
  await page.getByLabel("当场答复").fill("已转研究，谢谢");
  await page.getByLabel("反映内容").press("Control+Enter");
  await expect(page.getByRole("heading", { name: "已登记" })).toBeVisible();
  const link = await linkSentTo(page, "+8613800004321");
  expect(link.startsWith(`${baseURL}/s/`)).toBe(true);

  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const survey = await plain.newPage();
  await survey.goto(link);
  await picture(survey, "survey-zh-390");
  await survey.getByLabel("满意", { exact: true }).check();
  await survey.getByRole("button").click();
  await expect(survey.locator("form")).toHaveCount(0);
  await expect(survey.getByRole("heading", { level: 1 })).toBeVisible();
  await plain.close();
});
