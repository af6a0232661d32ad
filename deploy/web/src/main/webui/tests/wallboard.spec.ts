import { expect, expectReadable, LEAK, type Page, send, staffTest as test } from "./page";

/** The lightness of a colour, from 0 for black to 255 for white. */
async function lightness(page: Page, property: "color" | "backgroundColor") {
  const color = await page
    .getByRole("region", { name: "热线大屏" })
    .evaluate((wall, of) => getComputedStyle(wall)[of], property);
  const parts = color.match(/\d+/g)?.map(Number) ?? [];
  return parts.slice(0, 3).reduce((sum, part) => sum + part, 0) / 3;
}

test("the wallboard is dark, and counts a ticket within seconds", async ({ as }) => {
  const supervisor = await as("1201", "/staff/wallboard");
  const received = supervisor.locator("dl > div").filter({ hasText: "今日受理" }).locator("dd");
  await expect(received).toHaveText(/^\d+$/);
  expect(await lightness(supervisor, "backgroundColor")).toBeLessThan(40);
  expect(await lightness(supervisor, "color")).toBeGreaterThan(220);

  const before = Number(await received.textContent());
  await send(supervisor, "/api/intake/tickets", LEAK);
  await expect
    .poll(async () => Number(await received.textContent()), { timeout: 20_000 })
    .toBeGreaterThan(before);
  await supervisor.setViewportSize({ width: 1920, height: 1080 });
  await expectReadable(supervisor, "wallboard-dark");
});
