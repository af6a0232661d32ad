package io.openhotline.bench.incident;

import io.openhotline.bench.load.Connections;
import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.HttpConnection;
import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.load.LeakReports;
import io.openhotline.bench.load.Retry;
import io.openhotline.bench.load.Workers;
import io.openhotline.bench.result.Figure;
import io.openhotline.bench.system.MeasuredSystem;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Customers who report one burst main, and the supervisor of the incident.
final class Burst implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final String SUPERVISOR = "supervisor:1201";
    private static final String TEXT = "{\"zh\": \"主管爆裂，正在抢修。\", \"en\": \"A main burst.\"}";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final Connections desk;
    private final HttpConnection supervisor;
    private final Retry retry = new Retry();
    private final AtomicLong next = new AtomicLong();
    private String lead = "";
    private String incident = "";

    Burst(MeasuredSystem system) throws IOException {
        desk = new Connections(system.port("intake"), CONNECTIONS);
        supervisor = HttpConnection.to(system.port("intake"));
    }

    /// Files that many tickets, and returns the seconds.
    double file(int tickets) {
        long end = next.get() + tickets;
        long begun = System.nanoTime();
        Workers.run(CONNECTIONS, _ -> fileUntil(end));
        next.set(end);
        return seconds(begun);
    }

    private void fileUntil(long end) throws IOException, InterruptedException {
        for (long number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
            retry.send(desk::send, LeakReports.filing("incident", number)).expect(201);
        }
    }

    /// Opens an incident for all leaks from now on.
    void open() throws IOException, InterruptedException {
        HttpCall filing = LeakReports.filing("lead", next.getAndIncrement());
        lead = id(retry.send(supervisor::send, filing).text());
        String body =
                "{\"lead\": \"%s\", \"name\": \"爆管\", \"text\": %s, \"rule\": {\"categories\": [\"leak\"]}}";
        incident = id(post("/incidents", body.formatted(lead, TEXT)));
    }

    /// Reads pages of tickets from all over the incident one by one, and returns p99.
    Figure pages(int count) throws IOException {
        var times = new Latencies();
        String after = "";
        for (int i = 0; i < count; i++) {
            long begun = System.nanoTime();
            String page =
                    supervisor
                            .send(
                                    HttpCall.get(
                                            "/incidents/" + incident + "/tickets" + after,
                                            SUPERVISOR))
                            .expect(200)
                            .text();
            times.add(System.nanoTime() - begun);
            Matcher cursor = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(page);
            after = cursor.find() ? "?after=" + cursor.group(1) : "";
        }
        return times.millis(99);
    }

    /// Answers the lead and closes the incident, and returns the seconds until the last ticket is
    /// closed.
    double closeIncident() throws IOException, InterruptedException {
        post("/tickets/" + lead + "/answer", "{\"answer\": \"已修复\"}");
        long begun = System.nanoTime();
        post("/incidents/" + incident + "/closing", "{\"answer\": %s}".formatted(TEXT));
        while (!supervisor
                .send(HttpCall.get("/incidents/" + incident, SUPERVISOR))
                .text()
                .contains("\"status\":\"CLOSED\"")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return seconds(begun);
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        String key = "incident-" + next.getAndIncrement();
        return retry.send(supervisor::send, HttpCall.post(path, body, SUPERVISOR, key)).text();
    }

    private static String id(String body) {
        Matcher found = ID.matcher(body);
        if (!found.find()) {
            throw new IllegalStateException(body);
        }
        return found.group(1);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    @Override
    public void close() throws IOException {
        desk.close();
        supervisor.close();
    }
}
