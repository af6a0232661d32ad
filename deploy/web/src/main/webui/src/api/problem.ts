/** A refusal of a service or of the door (RFC 9457). */
export type Problem = {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  errors?: { pointer: string; rule: string; detail?: string }[];
};

export type Refused = { problem: Problem; retryAfter?: number };

export const AWAY: Problem = { type: "/problems/away", status: 503 };

/** Says whether the same request may succeed later. */
export function isAway(problem: Problem): boolean {
  return problem.status === 503 || problem.status === 502 || problem.status === 429;
}

/** Returns the errors by the JSON pointer of their field, for example `/customer/phone`. */
export function byField(problem: Problem | undefined): Record<string, string> {
  return Object.fromEntries(
    (problem?.errors ?? []).map((error) => [error.pointer, error.detail ?? error.rule]),
  );
}
