import {
  DESK,
  expect,
  expectAccessible,
  expectNoMarkup,
  expectNoSidewaysScroll,
  HOSTILE,
  logIn,
  type Page,
  PHONE,
  picture,
  test,
} from "./page";

/** Files a leak and returns the number of its ticket, which is open then. */
async function file(page: Page, description: string, address: string): Promise<string> {
  await page.goto("/staff/file");
  await page.getByLabel("电话").fill("13800005678");
  await page.getByLabel("姓名").fill(`王女士 ${HOSTILE}`);
  await page.getByLabel("客户类别").selectOption({ index: 1 });
  await page.getByLabel("反映内容").fill(description);
  await page.getByLabel("类别", { exact: true }).selectOption("leak");
  await page.getByLabel("地址").fill(address);
  await page.getByRole("spinbutton").fill("200");
  // W3: a pipe of DN 200 is a matter of the engineers.
  await expect(page.getByText(/^工程部，/)).toBeVisible();
  await expectAccessible(page);
  await picture(page, "desk-file-zh-1440");
  await page.getByLabel("反映内容").press("Control+Enter");
  await expect(page.getByRole("heading", { name: "已登记" })).toBeVisible();
  await page.getByRole("link", { name: "打开工单" }).click();
  await expect(page.getByRole("heading", { name: "全过程" })).toBeVisible();
  return (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
}

test("a ticket goes from the desk to the crew and back, live, and markup in it stays text", async ({
  page,
  browser,
}) => {
  await logIn(page, "1001");
  await expect(page.getByRole("heading", { name: "坐席台" })).toBeVisible();
  await expectAccessible(page);
  const number = await file(page, `主管漏水 ${HOSTILE}`, `人民路1号 ${HOSTILE}`);
  await expect(page.getByText("已派单").first()).toBeVisible();
  await expectAccessible(page);
  await picture(page, "ticket-zh-1440");

  const phone = await browser.newContext({ viewport: PHONE, locale: "zh-CN" });
  const crew = await phone.newPage();
  await logIn(crew, "2001", "/staff/crew");
  await expectAccessible(crew);
  await expectNoSidewaysScroll(crew);
  await picture(crew, "crew-list-zh-390");
  await crew.getByRole("link", { name: number }).click();
  await expect(crew.getByText("主管漏水 <img").first()).toBeVisible();
  await crew.getByRole("button", { name: "接单" }).click();
  await crew.getByRole("button", { name: "确定" }).click();
  await expect(crew.getByText("处理中").first()).toBeVisible();
  await crew.getByRole("button", { name: "反馈进展" }).click();
  await crew.getByLabel("说明").fill(`关阀抢修 ${HOSTILE}`);
  await crew.getByLabel("影响范围").fill("人民路 1-99 号");
  await expectAccessible(crew);
  await picture(crew, "crew-progress-zh-390");
  await crew.getByRole("button", { name: "确定" }).click();
  await expect(crew.getByText("已记录")).toBeVisible();

  // the desk sees it without a reload
  await expect(page.getByText("关阀抢修").first()).toBeVisible();
  await page.getByRole("button", { name: "追单（补充）" }).click();
  await page.getByLabel("反映内容").fill(`商铺进水 ${HOSTILE}`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "确定" }).click();
  await expect(page.getByText("已记录")).toBeVisible();
  await crew.getByRole("button", { name: "办结", exact: true }).click();
  await crew.getByRole("button", { name: "确定" }).click();
  await expect(crew.getByLabel("处理措施")).toHaveAttribute("aria-invalid", "true");
  await crew.getByLabel("处理措施").fill(`更换管段 ${HOSTILE}`);
  await crew.getByRole("button", { name: "确定" }).click();
  await expect(crew.getByText("已办结").first()).toBeVisible();
  await expectAccessible(crew);
  await expectNoSidewaysScroll(crew);
  await picture(crew, "crew-order-zh-390");
  // A ticket that isn't drawn for a survey closes at once.
  await expect(page.getByText(/已办结|已归档/).first()).toBeVisible();

  for (const shown of [page, crew]) await expectNoMarkup(shown);
  await phone.close();

  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Course" })).toBeVisible();
  await expectAccessible(page);
  await picture(page, "ticket-en-1440");
  await page.setViewportSize(PHONE);
  await page.goto("/staff/desk");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await picture(page, "desk-en-390");
});

test("a department has no pages of the desk", async ({ page }) => {
  await logIn(page, "2002");
  await expect(page.getByRole("link", { name: "坐席台" })).toHaveCount(0);
  await page.goto("/staff/desk");
  await expect(page).toHaveURL(/\/staff\/crew/);
});

test("the pages of the menu open by keys", async ({ page }) => {
  await logIn(page, "1001");
  await expect(page.getByRole("heading", { name: "坐席台" })).toBeVisible();
  await page.keyboard.press("Control+Alt+Digit2");
  await expect(page.getByRole("heading", { name: "登记工单" })).toBeVisible();
});

test("what an agent has typed survives a reload", async ({ page }) => {
  await logIn(page, "1001", "/staff/file");
  await page.getByLabel("反映内容").fill("阀门井盖缺失");
  await page.reload();
  await expect(page.getByLabel("反映内容")).toHaveValue("阀门井盖缺失");
});

for (const [person, name, path, zh, en] of [
  ["1001", "desk", "/staff/desk", "坐席台", "Desk"],
  ["1001", "file", "/staff/file", "登记工单", "File a ticket"],
  ["2001", "crew", "/staff/crew", "我的工单", "My orders"],
  ["1201", "supervise", "/staff/supervise", "督导台", "Supervisor"],
  ["1201", "wallboard", "/staff/wallboard", "热线大屏", "Wallboard"],
  ["1201", "reports", "/staff/reports", "报表", "Reports"],
  ["3101", "revisit", "/staff/revisit", "回访", "Revisits"],
] as const) {
  test(`${name} is readable at both widths, in both languages`, async ({ page }) => {
    await logIn(page, person, path);
    await expectReadable(page, zh, `${name}-zh`);
    await page.getByRole("button", { name: "English" }).click();
    await expectReadable(page, en, `${name}-en`);
  });
}

/** Looks at a page as a phone shows it and as a desk does. */
async function expectReadable(page: Page, title: string, name: string) {
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  await expect(page.getByText(/正在加载|Loading/)).toHaveCount(0);
  for (const [size, width] of [
    [PHONE, "390"],
    [DESK, "1440"],
  ] as const) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await expectNoMarkup(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `${name}-${width}`);
  }
}

test("an agent asks, a supervisor answers", async ({ page, browser }) => {
  await logIn(page, "1002");
  await page.getByRole("listitem").getByRole("link").first().click();
  await page.getByRole("button", { name: "请示班长" }).click();
  await page.getByLabel("请示班长").last().fill("装修押金何时退，合同里没有写");
  await page.getByRole("button", { name: "确定" }).click();
  await expect(page.getByText("已记录")).toBeVisible();

  const other = await browser.newContext({ locale: "zh-CN" });
  const supervisor = await other.newPage();
  await logIn(supervisor, "1201", "/staff/supervise");
  await supervisor.getByRole("button", { name: /^答复/ }).first().click();
  await supervisor.getByLabel("答复", { exact: true }).fill("完工后七天");
  await expectAccessible(supervisor);
  await supervisor.getByRole("button", { name: "确定" }).click();
  await expect(supervisor.getByText("装修押金何时退")).toHaveCount(0);
  await other.close();
});

test("a surveyor notes a call and sends the answers of the questionnaire", async ({ page }) => {
  await logIn(page, "3101", "/staff/revisit");
  // A survey that its customer has answered waits for corrections, so the first one may be over.
  const leak = page.getByRole("listitem").filter({ hasText: "报漏" });
  await leak.getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "拨打结果" })).toBeVisible();
  await page.getByRole("button", { name: "已接通" }).click();
  await expect(page.getByRole("heading", { name: "问卷" })).toBeVisible();
  await page.locator("form select").first().selectOption("SATISFIED");
  await expectAccessible(page);
  await picture(page, "revisit-call-zh-1440");
  await page.getByRole("button", { name: "提交问卷" }).click();
  await expect(page.getByText("回访已完成")).toBeVisible();
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
});
