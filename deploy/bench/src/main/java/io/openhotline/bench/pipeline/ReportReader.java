package io.openhotline.bench.pipeline;

import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.HttpConnection;
import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// Polls the report of this month and records when its count grows.
final class ReportReader implements AutoCloseable {
    /// The interval of the polls, and so the resolution of the times.
    static final Duration RESOLUTION = Duration.ofMillis(100);

    private static final Pattern TOTAL = Pattern.compile("\"total\":\\{.*?\"count\":(\\d+)");

    private final HttpConnection reporting;
    private final List<Long> counted = new ArrayList<>();
    private final long before;
    private final Thread thread;
    private volatile boolean running = true;

    ReportReader(int port) throws IOException {
        this.reporting = HttpConnection.to(port);
        this.before = total();
        this.thread = Thread.ofPlatform().name("report-reader").start(this::read);
    }

    private void read() {
        try {
            for (long due = System.nanoTime(); running; due += RESOLUTION.toNanos()) {
                LockSupport.parkNanos(due - System.nanoTime());
                note(total() - before);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The report can't be read", e);
        }
    }

    private synchronized void note(long total) {
        long now = System.nanoTime();
        while (counted.size() < total) {
            counted.add(now);
        }
    }

    private long total() throws IOException {
        String text = reporting.send(report()).expect(200).text();
        var found = TOTAL.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no total in " + text);
        }
        return Long.parseLong(found.group(1));
    }

    /// Returns a request with a token that is still valid.
    private static HttpCall report() {
        String month = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();
        return HttpCall.get("/reports/monthly/" + month, "reports:3301");
    }

    /// The n-th element is the time at which the report counted n tickets more than at the start.
    synchronized List<Long> counted() {
        return List.copyOf(counted);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        running = false;
        thread.join();
        reporting.close();
    }
}
