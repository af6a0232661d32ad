package io.openhotline.bench.reports;

import io.openhotline.bench.machine.Memory;
import io.openhotline.bench.result.Figure;
import io.openhotline.bench.result.Table;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.testplatform.issuer.TestTokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// Exports all tickets of the two years as a file, while the resident memory of the service is
/// watched. The file is read and thrown away as it arrives.
final class Export {
    private static final String ALL = "2024-01-01--2025-12-31";
    private static final String LAST_MONTH = "2025-12";
    private static final Duration WATCHED_EVERY = Duration.ofMillis(100);

    /// A service whose memory grew with the tickets would need a kilobyte for each of them.
    private static final double MOST_GROWTH = 1.25;

    private record File(long bytes, double seconds) {}

    private final MeasuredSystem system;
    private final long process;
    private final HttpClient http = HttpClient.newHttpClient();

    Export(MeasuredSystem system) {
        this.system = system;
        this.process = system.process("reporting-service").pid();
    }

    /// @param tickets how many there are
    Table measure(int tickets) throws Exception {
        var table =
                Table.titled(
                        "Export of %,d tickets, resident memory of reporting".formatted(tickets),
                        "file");
        for (String ending : new String[] {"csv", "xlsx"}) {
            read(ending, LAST_MONTH);
            double before = Memory.residentMegabytes(process);
            var file = CompletableFuture.supplyAsync(() -> whole(ending));
            double during = Math.max(before, highest(file));
            table.row(ending)
                    .add("before", before, "MB")
                    .add("during", Figure.of(during, "MB").below(Memory.LIMIT_MEGABYTES))
                    .add("after", Memory.residentMegabytes(process), "MB")
                    .add("during over before", Figure.of(during / before, "×").below(MOST_GROWTH))
                    .add("tickets", tickets / file.get().seconds(), "/s")
                    .add("time", file.get().seconds(), "s")
                    .add("size", file.get().bytes() / 1e6, "MB");
        }
        return table.build();
    }

    private double highest(Future<File> file) {
        double highest = 0;
        while (!file.isDone()) {
            highest = Math.max(highest, Memory.residentMegabytes(process));
            LockSupport.parkNanos(WATCHED_EVERY.toNanos());
        }
        return highest;
    }

    private File whole(String ending) {
        long begun = System.nanoTime();
        try {
            long bytes = read(ending, ALL);
            return new File(bytes, (System.nanoTime() - begun) / 1e9);
        } catch (IOException e) {
            throw new IllegalStateException("The export broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long read(String ending, String period) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/reports/%s/tickets/export.%s"
                                                .formatted(
                                                        system.port("reporting"), period, ending)))
                        .header("Authorization", "Bearer " + TestTokens.of("supervisor:1201"))
                        .build();
        HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("status " + response.statusCode());
        }
        try (InputStream body = response.body()) {
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }
}
