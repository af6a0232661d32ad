import { defineConfig } from "@playwright/test";

const base = Number(process.env.HOTLINE_PORT_BASE ?? "0");
// As PortPlan of deploy/client has it: the pages have the fourteenth port of a block.
const port = base === 0 ? 8080 : base + 13;

export default defineConfig({
  testDir: "tests",
  timeout: 120_000,
  globalTimeout: 900_000,
  expect: { timeout: 10_000 },
  workers: 1,
  retries: 0,
  reporter: [["list"], ["junit", { outputFile: "../../../target/browser-reports/TEST-pages.xml" }]],
  outputDir: "../../../target/browser",
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] },
  },
});
