/** What an operator looks at first of a service; a figure that it doesn't have is left out. */
export type Figures = {
  lag?: number;
  unpublished?: number;
  oldest?: number;
  parked?: number;
  topics?: number;
  uncovered?: number;
  gaps?: number;
};

const NAMES: Record<keyof Figures, string> = {
  lag: "hotline_consumer_lag",
  unpublished: "hotline_journal_unpublished",
  oldest: "hotline_journal_oldest_seconds",
  parked: "hotline_parked_events",
  topics: "hotline_topics_missing",
  uncovered: "hotline_deadlines_uncovered_total",
  gaps: "hotline_inbox_sequence_gaps_total",
};

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{[^}]*\})? (\S+)/;

/** Reads the figures out of Prometheus' text. Lines of one name, such as consumers', are added. */
export function figuresOf(text: string): Figures {
  const sums = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [, name, value] = LINE.exec(line) ?? [];
    const number = Number(value);
    if (name === undefined || Number.isNaN(number)) continue;
    sums.set(name, (sums.get(name) ?? 0) + number);
  }
  return Object.fromEntries(
    Object.entries(NAMES)
      .filter(([, name]) => sums.has(name))
      .map(([figure, name]) => [figure, sums.get(name)]),
  );
}
