// Writes the types of the services' API descriptions, if a description is newer than its types.
import { existsSync, statSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

for (const service of ["intake", "dispatch", "followup", "reporting"]) {
  const source = new URL(`../../../../../../${service}-service/openapi.yaml`, import.meta.url);
  const target = new URL(`../src/api/${service}.gen.ts`, import.meta.url);
  if (existsSync(target) && statSync(target).mtimeMs > statSync(source).mtimeMs) continue;
  writeFileSync(target, astToString(await openapiTS(source)));
}
