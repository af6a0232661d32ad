// Fails when an entry page loads more at its start than it may: see docs/decisions/0065.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const KB = 1000;
const budgets = { "index.html": 100 * KB, "staff.html": 450 * KB };
const dist = new URL("../dist/", import.meta.url);
let failed = false;
for (const [page, budget] of Object.entries(budgets)) {
  const html = readFileSync(new URL(page, dist), "utf8");
  const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((found) => found[1]);
  const bytes = [...new Set(files)]
    .map((file) => gzipSync(readFileSync(new URL(file, dist))).length)
    .reduce((sum, size) => sum + size, gzipSync(html).length);
  console.log(`${page} loads ${Math.round(bytes / KB)} kB compressed, of ${budget / KB} kB`);
  failed ||= bytes > budget;
}
if (failed) process.exit(1);
