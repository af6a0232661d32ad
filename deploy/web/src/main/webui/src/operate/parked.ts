import type { components, paths } from "../api/intake.gen";
import { clientOf, content } from "../staff/api";
import type { Service } from "./services";

export type ParkedEvent = components["schemas"]["ParkedEvent"];
type Parked = Pick<
  paths,
  | "/parked-events"
  | "/parked-events/{id}"
  | "/parked-events/{id}/replay"
  | "/parked-events/{id}/discard"
>;

/** The same operations at each service: the library of all services serves them. */
function client(service: Service) {
  return clientOf<Parked>(service);
}

export function parkedEvents(service: Service, after: string | undefined) {
  return content(
    client(service).GET("/parked-events", { params: { query: { after, limit: 30 } } }),
  );
}

export function parkedEvent(service: Service, id: number) {
  return content(client(service).GET("/parked-events/{id}", { params: { path: { id } } }));
}

export function repair(
  service: Service,
  id: number,
  change: { headers?: Record<string, string>; payload?: string },
) {
  return content(
    client(service).PATCH("/parked-events/{id}", { params: { path: { id } }, body: change }),
  );
}

export function replay(service: Service, id: number) {
  return content(client(service).POST("/parked-events/{id}/replay", { params: { path: { id } } }));
}

export function discard(service: Service, id: number, reason: string) {
  return content(
    client(service).POST("/parked-events/{id}/discard", {
      params: { path: { id } },
      body: { reason },
    }),
  );
}

/** Returns only the headers that were changed; those that say who sent it can't be. */
export function changedHeaders(
  before: Record<string, string>,
  after: Record<string, string>,
): Record<string, string> | undefined {
  const changed = Object.entries(after).filter(([name, value]) => before[name] !== value);
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}
