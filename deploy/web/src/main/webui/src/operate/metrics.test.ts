import { expect, test } from "vitest";
import { figuresOf } from "./metrics";

test("the lag of a service is that of all its consumers", () => {
  const text = [
    "# HELP hotline_consumer_lag records still to read",
    "# TYPE hotline_consumer_lag gauge",
    'hotline_consumer_lag{consumer="tickets"} 3.0',
    'hotline_consumer_lag{consumer="work orders"} 4.0 1790000000',
    "hotline_journal_unpublished 2.0",
    "hotline_journal_oldest_seconds 0.5",
  ].join("\n");
  expect(figuresOf(text)).toEqual({ lag: 7, unpublished: 2, oldest: 0.5 });
});

test("a figure that is unknown now, or that the service doesn't have, is left out", () => {
  const text = 'hotline_consumer_lag{consumer="tickets"} NaN\nhotline_parked_events 0.0\n';
  expect(figuresOf(text)).toEqual({ parked: 0 });
});
