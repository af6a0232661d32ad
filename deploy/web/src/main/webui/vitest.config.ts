import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    reporters: [
      "default",
      ["junit", { outputFile: "../../../target/unit-reports/TEST-pages.xml" }],
    ],
  },
});
