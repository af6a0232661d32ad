import createClient, { type Middleware } from "openapi-fetch";
import type { paths as DispatchPaths } from "../api/dispatch.gen";
import type { paths as FollowUpPaths } from "../api/followup.gen";
import type { paths as IntakePaths } from "../api/intake.gen";
import type { Problem } from "../api/problem";
import type { paths as ReportingPaths } from "../api/reporting.gen";
import { language } from "../i18n/language";
import { sessionEnded } from "./session";

const SESSION_ENDED = [401, 499];

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set("Accept", "application/json, application/problem+json");
    request.headers.set("Accept-Language", language());
    request.headers.set("X-Requested-With", "JavaScript");
    return request;
  },
  onResponse({ response }) {
    if (SESSION_ENDED.includes(response.status)) sessionEnded();
    return response;
  },
};

export const intake = createClient<IntakePaths>({ baseUrl: "/api/intake" });
export const dispatch = createClient<DispatchPaths>({ baseUrl: "/api/dispatch" });
export const followup = createClient<FollowUpPaths>({ baseUrl: "/api/followup" });
export const reporting = createClient<ReportingPaths, "application/json">({
  baseUrl: "/api/reporting",
});

/** A client for operations that each service has in common. */
export function clientOf<P extends object>(service: string) {
  const client = createClient<P>({ baseUrl: `/api/${service}` });
  client.use(headers);
  return client;
}
for (const client of [intake, dispatch, followup, reporting]) client.use(headers);

/** Carries a refusal out of a query or a write. */
export class Refusal extends Error {
  constructor(
    readonly problem: Problem,
    readonly retryAfter: number,
  ) {
    super(problem.title ?? String(problem.status));
  }
}

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** Returns the content of an answer, or throws its refusal. */
export async function content<T>(sent: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await sent;
  if (response.ok) return data as T;
  throw new Refusal(
    { ...(error as Problem | undefined), status: response.status },
    Number(response.headers.get("Retry-After") ?? "3"),
  );
}
