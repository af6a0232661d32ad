import type { Query, QueryClient } from "@tanstack/react-query";

type Change = { type: string; ticket: string };
type Message = { changes: Change[] } | { renew: true };

const CHANNEL = "hotline.live";
const GATHER_MILLIS = 300;
const STORM_MILLIS = 2_000;
const REOPEN_MILLIS = 10_000;
const AGAIN_MILLIS = [2_500, 10_000];
const MOST_TICKETS = 500;

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
  // The stream does not repeat changes of the time in which nobody listened.
  source.onopen = () => tell({ renew: true });
  source.addEventListener("changes", (event) =>
    tell({ changes: JSON.parse((event as MessageEvent<string>).data) as Change[] }),
  );
  return source;
}

type Changes = { tickets: Set<string>; types: Set<string>; everything: boolean };

const none = (): Changes => ({ tickets: new Set(), types: new Set(), everything: false });

/** Adds changes to others. Many tickets are as good as everything, and need less memory. */
function merge(into: Changes, more: Changes) {
  for (const ticket of more.tickets) into.tickets.add(ticket);
  for (const type of more.types) into.types.add(type);
  into.everything ||= more.everything || into.tickets.size > MOST_TICKETS;
  if (into.everything) into.tickets.clear();
}

function changesOf(message: Message): Changes {
  if ("renew" in message) return { ...none(), everything: true };
  return {
    tickets: new Set(message.changes.map((change) => change.ticket)),
    types: new Set(message.changes.map((change) => change.type)),
    everything: false,
  };
}

/**
 * Gathers changes for a moment, so that a storm is a few requests, and reads again later: a service
 * may show a change some time after the event.
 */
class Renewal {
  private readonly waiting = new Gathering((changes) => this.renew(changes));
  private readonly later = AGAIN_MILLIS.map(() => new Gathering((changes) => this.read(changes)));
  private last = 0;

  constructor(private readonly queries: QueryClient) {}

  take(message: Message) {
    const busy = Date.now() - this.last < STORM_MILLIS;
    this.waiting.add(changesOf(message), busy ? STORM_MILLIS : GATHER_MILLIS);
  }

  stop() {
    for (const gathering of [this.waiting, ...this.later]) gathering.stop();
  }

  private async renew(changes: Changes) {
    this.last = Date.now();
    this.later.forEach((gathering, at) => {
      gathering.add(changes, AGAIN_MILLIS[at] ?? 0);
    });
    await this.read(changes);
  }

  private async read({ tickets, types, everything }: Changes) {
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

/** Hands over all changes of a while at its end. */
class Gathering {
  private changes = none();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly handOver: (changes: Changes) => void) {}

  add(changes: Changes, millis: number) {
    merge(this.changes, changes);
    this.timer ??= setTimeout(() => {
      const gathered = this.changes;
      this.changes = none();
      this.timer = undefined;
      this.handOver(gathered);
    }, millis);
  }

  stop() {
    clearTimeout(this.timer);
  }
}

function concerns(live: unknown, types: Set<string>): boolean {
  if (typeof live !== "string") return live === true;
  return [...types].some((type) => type.startsWith(live));
}

function isId(part: string): boolean {
  return /^[0-9a-f]{8}-/.test(part);
}
