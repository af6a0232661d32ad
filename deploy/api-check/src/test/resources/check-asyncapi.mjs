// Prints each diagnostic of an AsyncAPI file on one line: severity, path, message.
import { readFileSync } from "node:fs";
import { Parser } from "@asyncapi/parser";

const severities = ["error", "warning", "information", "hint"];
const file = process.argv[2];
const diagnostics = await new Parser().validate(readFileSync(file, "utf8"));
for (const { severity, path, message } of diagnostics) {
  console.log(`${severities[severity]} ${path.join("/")}: ${message}`);
}
