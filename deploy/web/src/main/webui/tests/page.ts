import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

/** The field's widths: a phone, and a desk. */
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

// A refused request is written to the console by the browser; the page shows it, too.
const EXPECTED = /Failed to load resource/;

/** A page that fails its test at anything that a script of a stranger could cause. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const faults: string[] = [];
    watch(page, faults);
    await use(page);
    expect(faults).toEqual([]);
  },
});

/** Notes errors of scripts, breaches of the page's policy, dialogs, and requests to other hosts. */
function watch(page: Page, faults: string[]) {
  page.on("console", (message) => {
    if (message.type() === "error" && !EXPECTED.test(message.text())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") faults.push(request.url());
  });
}

/** The markup that tests put into every field. */
export const HOSTILE = `<img src=x onerror="document.title='breached'">`;

/** What a text may hold that a page, a table or a reader's eye could take for something else. */
export const HOSTILE_TEXT = [
  HOSTILE,
  "<script>document.title='breached'</script>",
  `"><svg/onload="document.title='breached'">`,
  `<a href="javascript:document.title='breached'">javascript:alert(1)</a>`,
  `=HYPERLINK("http://attacker.example/","x")`,
  "'\"&lt;&amp;{{7*7}}{0}",
  "\u202Egpj.exe 👩‍👩‍👧‍👦",
  "x".repeat(300),
].join("\n");

/** A report of a leak, as its door is asked for it. */
export const LEAK = {
  channel: "phone",
  category: "leak",
  description: `井盖旁漏水 ${HOSTILE}`,
  customer: { phone: "13800004321", name: "孙先生", kind: "household" },
  place: { address: "解放路 8 号" },
  fields: { pipeDiameterMm: 100 },
};

/** Today, or some days from now, in the zone of the pack, as a field of a form has it. */
export function dayOfHotline(later = 0): string {
  const then = new Date(Date.now() + later * 86_400_000);
  return then.toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });
}

type Staff = (person: string, path: string) => Promise<Page>;

/** Pages of people who log in once for all tests of a file; a page closes after its test. */
export const staffTest = test.extend<{ as: Staff }, { people: Map<string, BrowserContext> }>({
  people: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
    async ({}, use) => {
      const people = new Map<string, BrowserContext>();
      await use(people);
      for (const context of people.values()) await context.close();
    },
    { scope: "worker" },
  ],
  as: async ({ browser, people }, use) => {
    const faults: string[] = [];
    const opened: Page[] = [];
    await use(async (person, path) => {
      const known = people.get(person);
      const context = known ?? (await browser.newContext({ locale: "zh-CN", viewport: DESK }));
      const page = await context.newPage();
      opened.push(page);
      watch(page, faults);
      if (known === undefined) await logIn(page, person, path);
      else await page.goto(path);
      people.set(person, context);
      return page;
    });
    for (const page of opened) await page.close();
    expect(faults).toEqual([]);
  },
});

export { expect, type Page };

/** Checks a page at both widths and in both languages, and leaves it Chinese and wide. */
export async function expectReadable(page: Page, name: string) {
  await expect(page.getByText("正在加载")).toHaveCount(0);
  await expectAccessible(page);
  await picture(page, `${name}-zh-1440`);
  await page.setViewportSize(PHONE);
  await page.getByRole("button", { name: "English" }).click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await picture(page, `${name}-en-390`);
  await page.getByRole("button", { name: "中文" }).click();
  await page.setViewportSize(DESK);
}

/** Reads with the session of a page. */
export async function read(page: Page, path: string) {
  return page.evaluate(async (from) => {
    const answer = await fetch(from, { headers: { "X-Requested-With": "JavaScript" } });
    return answer.json();
  }, path);
}

/** Sends a request of the page's own session, as its scripts do. */
export async function send(page: Page, path: string, body: object, method = "POST") {
  return page.evaluate(
    async ([to, json, how]) => {
      const answer = await fetch(to, {
        method: how,
        headers: {
          "Content-Type": "application/json",
          "X-Requested-With": "JavaScript",
          "Idempotency-Key": crypto.randomUUID(),
        },
        body: json,
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${how} ${to}: ${answer.status} ${text}`);
      return text === "" ? {} : JSON.parse(text);
    },
    [path, JSON.stringify(body), method] as const,
  );
}

/** Checks a page that has loaded with axe, by WCAG 2.2 AA and best practice. */
export async function expectAccessible(page: Page) {
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(" ")}`),
  ).toEqual([]);
}

/** Nothing of a page is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page) {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBeLessThanOrEqual(0);
}

/** Logs a person of the pack in at the issuer, and ends on the page that was wanted. */
export async function logIn(page: Page, number: string, path = "/staff") {
  await page.goto(path);
  await page.locator("[name=username]").fill(number);
  await page.locator("[name=password]").fill(password(number));
  await page.locator("[type=submit]").click();
  await page.waitForURL(/\/staff/);
  await expect(page.getByRole("banner")).toContainText(number);
}

function password(number: string): string {
  return secret(`people/${number}`);
}

function secret(file: string): string {
  const home = process.env.HOTLINE_HOME ?? "../../../../../.hotline";
  return readFileSync(`${home}/water-utility/identity/${file}`, "utf8").trim();
}

/** Returns the address of a part of the system, as PortPlan of deploy/client has it. */
function address(part: "intake" | "issuer" | "gateway"): string {
  const base = Number(process.env.HOTLINE_PORT_BASE ?? "0");
  const usual = { intake: 8081, issuer: 8085, gateway: 8086 };
  const place = { intake: 0, issuer: 7, gateway: 12 };
  return `http://127.0.0.1:${base === 0 ? usual[part] : base + place[part]}`;
}

/** Tells intake what the switchboard tells it. */
export async function switchboard(page: Page, event: object) {
  const id = Buffer.from(`importer:${secret("systems/importer")}`).toString("base64");
  const answer = await page.request.post(`${address("issuer")}/oauth2/token`, {
    headers: { Authorization: `Basic ${id}` },
    form: { grant_type: "client_credentials", scope: "hotline" },
  });
  const token = ((await answer.json()) as { access_token: string }).access_token;
  const told = await page.request.post(`${address("intake")}/switchboard/events`, {
    headers: { Authorization: `Bearer ${token}` },
    data: event,
  });
  expect(told.status(), await told.text()).toBe(200);
}

/** Waits for the link in a message to a customer, and returns it. */
export async function linkSentTo(page: Page, phone: string): Promise<string> {
  const messages = `${address("gateway")}/messages?to=${encodeURIComponent(phone)}`;
  let link: string | undefined;
  await expect(async () => {
    const sent = await (await page.request.get(messages)).text();
    link = /http:[^\s"\\]+\/s\/[^\s"\\]+/.exec(sent)?.[0];
    expect(link).toBeDefined();
  }).toPass({ timeout: 20_000 });
  return link ?? "";
}

/** What people typed is shown as text. */
export async function expectNoMarkup(page: Page) {
  await expect(page).not.toHaveTitle(/breached/);
  const foreign = "img[src=x], svg[onload], a[href^='javascript:'], a[href*='attacker']";
  expect(await page.locator(foreign).count()).toBe(0);
}

/** Opens a page and checks that it shows what was typed as it was typed, at both widths. */
export async function expectHostileText(page: Page, path: string, shown: string = HOSTILE) {
  await page.goto(path);
  await expect(page.getByText(shown).first()).toBeVisible();
  await expect(page.getByText("正在加载")).toHaveCount(0);
  await expectNoMarkup(page);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(DESK);
}

/** Keeps a picture for a person to look at. */
export async function picture(page: Page, name: string) {
  await page.screenshot({ path: `../../../target/pictures/${name}.png`, fullPage: true });
}
