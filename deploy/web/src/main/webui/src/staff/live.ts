import type { Query, QueryClient } from "@tanstack/react-query";

type Change = { type: string; ticket: string };
type Message = { changes: Change[] } | { renew: true };

const CHANNEL = "hotline.live";
const GATHER_MILLIS = 300;
const STORM_MILLIS = 2_000;
const REOPEN_MILLIS = 10_000;

/**
 * Renews what pages show when tickets change: queries whose key has the ticket's id, and lists, which
 * say so by `meta: {live: true}`, or by `meta: {live: "call."}` if only events whose names begin so
 * change them. One tab of a browser listens, because a browser opens six connections at most, and
 * tells the others.
 */
export function watch(queries: QueryClient): () => void {
  const renewal = new Renewal(queries);
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<Message>) => renewal.take(event.data);
  const tell = (message: Message) => {
    channel.postMessage(message);
    renewal.take(message);
  };
  const stop = new AbortController();
  const hold = () => listen(tell, stop.signal);
  if (navigator.locks === undefined) void hold();
  else navigator.locks.request(CHANNEL, { signal: stop.signal }, hold).catch(() => undefined);
  return () => {
    stop.abort();
    channel.close();
    renewal.stop();
  };
}

function listen(tell: (message: Message) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let source = open(tell);
    // A browser comes back by itself after a break, but not after a refusal.
    const guard = setInterval(() => {
      if (source.readyState === EventSource.CLOSED) source = open(tell);
    }, REOPEN_MILLIS);
    signal.addEventListener("abort", () => {
      clearInterval(guard);
      source.close();
      resolve();
    });
  });
}

function open(tell: (message: Message) => void): EventSource {
  const source = new EventSource("/live");
  // What changed while nobody listened is not told again.
  source.onopen = () => tell({ renew: true });
  source.addEventListener("changes", (event) =>
    tell({ changes: JSON.parse((event as MessageEvent<string>).data) as Change[] }),
  );
  return source;
}

/** Gathers changes for a moment, so that a storm is a few requests. */
class Renewal {
  private tickets = new Set<string>();
  private types = new Set<string>();
  private everything = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = 0;

  constructor(private readonly queries: QueryClient) {}

  take(message: Message) {
    if ("renew" in message) this.everything = true;
    else {
      for (const { ticket, type } of message.changes) {
        this.tickets.add(ticket);
        this.types.add(type);
      }
    }
    const busy = Date.now() - this.last < STORM_MILLIS;
    this.timer ??= setTimeout(() => this.renew(), busy ? STORM_MILLIS : GATHER_MILLIS);
  }

  stop() {
    clearTimeout(this.timer);
  }

  private async renew() {
    const { tickets, types, everything } = this;
    this.timer = undefined;
    this.last = Date.now();
    this.tickets = new Set();
    this.types = new Set();
    this.everything = false;
    const predicate = (query: Query) =>
      (everything ? query.meta?.live !== undefined : concerns(query.meta?.live, types)) ||
      query.queryKey.some(
        (part) => typeof part === "string" && (everything ? isId(part) : tickets.has(part)),
      );
    // A first fetch that is under way may have been answered before the change.
    await this.queries.cancelQueries({ predicate });
    await this.queries.invalidateQueries({ predicate });
  }
}

function concerns(live: unknown, types: Set<string>): boolean {
  if (typeof live !== "string") return live === true;
  return [...types].some((type) => type.startsWith(live));
}

function isId(part: string): boolean {
  return /^[0-9a-f]{8}-/.test(part);
}
