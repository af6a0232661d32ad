package io.openhotline.reporting.reconciliation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.platform.dailycount.CountedDays;
import io.openhotline.platform.dailycount.CountedTickets;
import io.openhotline.platform.dailycount.DayCounts;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.reconciliation.domain.Peer;
import io.openhotline.reporting.report.domain.Span;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Asks a service what it counts by day (`/daily-counts`). Throws [PeerFault].
@PackScoped
class PeerClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Peers peers;
    private final PeerTokens tokens;
    private final ObjectMapper json;
    private final String zone;

    PeerClient(Peers peers, PeerTokens tokens, ObjectMapper json, ReportingPolicy policy) {
        this.peers = peers;
        this.tokens = tokens;
        this.json = json;
        this.zone = encoded(policy.timeZone().getId());
    }

    Map<LocalDate, Map<String, Long>> days(Peer peer, Span days) {
        String path =
                "/daily-counts?from=%s&to=%s&zone=%s".formatted(days.first(), days.last(), zone);
        return get(peer, path, CountedDays.class).items().stream()
                .collect(Collectors.toMap(DayCounts::day, DayCounts::counts));
    }

    /// @param after the cursor of the page before; null for the first page
    CountedTickets tickets(Peer peer, LocalDate day, @Nullable String after) {
        String path = "/daily-counts/%s/tickets?zone=%s".formatted(day, zone);
        return get(
                peer,
                after == null ? path : path + "&after=" + encoded(after),
                CountedTickets.class);
    }

    private <T> T get(Peer peer, String path, Class<T> type) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(peers.address(peer) + path))
                        .timeout(TIMEOUT)
                        .header("Authorization", "Bearer " + tokens.get())
                        .build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new PeerFault("%s answers %d".formatted(peer, response.statusCode()));
            }
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(response.body());
        } catch (IOException e) {
            throw new PeerFault("%s: %s".formatted(peer, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PeerFault("interrupted");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
