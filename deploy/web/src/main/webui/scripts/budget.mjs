// Fails when a page loads more than it may until it can be used: see docs/decisions/0065.
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const KB = 1000;
const budgets = [
  { page: "customer", kilobytes: 100, loads: ["index.html"] },
  {
    page: "desk",
    kilobytes: 450,
    loads: [
      "staff.html",
      "src/desk/DeskPage.tsx",
      "src/desk/FilePage.tsx",
      "src/desk/TicketPage.tsx",
      "src/desk/CallPop.tsx",
    ],
  },
  {
    page: "report",
    kilobytes: 650,
    loads: ["staff.html", "src/reports/ReportPage.tsx", "src/reports/Bars.tsx"],
  },
];
const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));

/** Returns the files of an entry and of everything that it imports at its start. */
function files(entry, seen = new Set()) {
  const found = manifest[entry];
  if (found === undefined) throw new Error(`${entry} is not in the build`);
  if (!seen.has(found.file)) {
    for (const file of [found.file, ...(found.css ?? [])]) seen.add(file);
    for (const imported of found.imports ?? []) files(imported, seen);
  }
  return seen;
}

const compressed = (file) => gzipSync(readFileSync(new URL(file, dist))).length;
let failed = false;
for (const { page, kilobytes, loads } of budgets) {
  const loaded = new Set(loads.flatMap((entry) => [...files(entry)]));
  for (const entry of loads) if (existsSync(new URL(entry, dist))) loaded.add(entry);
  const bytes = [...loaded].reduce((sum, file) => sum + compressed(file), 0);
  console.log(`${page} loads ${Math.round(bytes / KB)} kB compressed, of ${kilobytes} kB`);
  failed ||= bytes > kilobytes * KB;
}
if (failed) process.exit(1);
