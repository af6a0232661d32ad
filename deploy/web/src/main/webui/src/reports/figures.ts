import { OF_TICKETS } from "./dimensions";

/** A line of a report that may stand below another one. */
type Line = { code: string; parent: string | null };

/** A line, and how many lines above include it. */
export type Nested<T> = { line: T; depth: number };

const LISTED: ReadonlySet<string> = new Set(OF_TICKETS);

/** Measures of calls and of inspections, by their codes. */
const WITHOUT_TICKETS = /^(CALL|INSPECTION)/;

/**
 * Where the tickets under a figure are listed; undefined if it counts no tickets.
 *
 * @param codes the code of each dimension of the figure
 */
export function ticketsOf(
  period: string,
  codes: Record<string, string>,
  measure?: string,
): string | undefined {
  if (!Object.keys(codes).every((dimension) => LISTED.has(dimension))) return undefined;
  if (measure !== undefined && WITHOUT_TICKETS.test(measure)) return undefined;
  const query = new URLSearchParams(codes);
  if (measure !== undefined) query.set("measure", measure);
  return `/reports/${period}/tickets?${query}`;
}

/** Each line with those that it includes behind it. */
export function nested<T extends Line>(
  lines: T[],
  top: string | null = null,
  depth = 0,
): Nested<T>[] {
  return lines
    .filter((line) => line.parent === top)
    .flatMap((line) => [{ line, depth }, ...nested(lines, line.code, depth + 1)]);
}
