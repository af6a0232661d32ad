import { AWAY, isAway, type Problem } from "../api/problem";
import { type Category, type Filing, type FormField, open, type Receipt } from "./api";
import type { Draft } from "./draft";

/** Builds the body of a filing. A group without content is left out: it would be refused. */
export function filing(draft: Draft, category: Category | undefined, channel: string): Filing {
  return {
    channel,
    category: draft.category,
    severity: "ORDINARY",
    description: draft.description.trim(),
    anonymous: draft.anonymous ? true : undefined,
    customer: present({
      name: draft.anonymous ? undefined : text(draft.name),
      phone: draft.anonymous ? undefined : text(draft.phone),
      kind: text(draft.kind),
    }),
    place: draft.address.trim() === "" ? undefined : place(draft),
    fields: present(fields(draft, category)),
  } as Filing;
}

function place(draft: Draft) {
  return {
    address: draft.address.trim(),
    latitude: draft.latitude,
    longitude: draft.longitude,
    coordinateSystem: draft.latitude === undefined ? undefined : "WGS84",
  };
}

function fields(draft: Draft, category: Category | undefined) {
  return Object.fromEntries(
    (category?.fields ?? [])
      .map((field) => [field.code, value(field, draft.fields[field.code])] as const)
      .filter(([, given]) => given !== undefined),
  );
}

function value(field: FormField, given: string | boolean | undefined) {
  if (given === undefined || given === "") return undefined;
  if (field.type === "INTEGER" || field.type === "NUMBER") return Number(given);
  return given;
}

function text(given: string): string | undefined {
  return given.trim() === "" ? undefined : given.trim();
}

function present<T extends object>(group: T): T | undefined {
  return Object.values(group).some((it) => it !== undefined) ? group : undefined;
}

export type Outcome = { receipt: Receipt } | { problem: Problem; retryAfter: number };

/** Sends a filing once. The same key makes a repeat harmless. */
export async function file(body: Filing, key: string): Promise<Outcome> {
  try {
    const { data, error, response } = await open.POST("/tickets", {
      params: { header: { "Idempotency-Key": key } },
      body,
    });
    if (data !== undefined) return { receipt: data };
    const retryAfter = Number(response.headers.get("Retry-After") ?? "5");
    return { problem: { ...(error as Problem), status: response.status }, retryAfter };
  } catch {
    return { problem: AWAY, retryAfter: 5 };
  }
}

/** Sends a filing, and again while the system is away: five times at most. */
export async function fileUntilTaken(
  body: Filing,
  key: string,
  waiting: (seconds: number) => void,
): Promise<Outcome> {
  for (let tries = 0; ; tries++) {
    const outcome = await file(body, key);
    if ("receipt" in outcome || !isAway(outcome.problem) || tries === 4) return outcome;
    waiting(outcome.retryAfter);
    await new Promise((resolve) => setTimeout(resolve, outcome.retryAfter * 1000));
  }
}

/** Adds a photo to a ticket that was just filed, and returns why it was not taken. */
export async function addPhoto(ticket: string, photo: File, key: string): Promise<string | null> {
  const form = new FormData();
  form.set("file", photo);
  try {
    const answer = await fetch(`/open/tickets/${ticket}/attachments`, {
      method: "POST",
      headers: { "Idempotency-Key": key },
      body: form,
    });
    if (answer.ok) return null;
    const problem = (await answer.json()) as Problem;
    return problem.errors?.[0]?.detail ?? problem.title ?? String(answer.status);
  } catch {
    return "";
  }
}
