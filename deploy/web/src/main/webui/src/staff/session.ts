import { createContext, useContext, useSyncExternalStore } from "react";

export type Session = { person: string; roles: string[]; department?: string; team?: string };

/** Reads who is logged in. The browser logs in before it gets the page. */
export async function readSession(): Promise<Session> {
  const answer = await fetch("/session", { headers: { "X-Requested-With": "JavaScript" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Session;
}

export const SessionContext = createContext<Session>({ person: "", roles: [] });

export function useSession(): Session {
  return useContext(SessionContext);
}

export function hasRole(session: Session, ...roles: string[]): boolean {
  return roles.some((role) => session.roles.includes(role));
}

let ended = false;
const listeners = new Set<() => void>();

/** Says that the session is over; the page keeps what was typed and asks to log in. */
export function sessionEnded() {
  ended = true;
  for (const listener of listeners) listener();
}

export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
}
