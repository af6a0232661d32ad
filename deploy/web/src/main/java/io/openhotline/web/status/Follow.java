package io.openhotline.web.status;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds the requests to intake about a followed ticket, and its answers.
final class Follow {
    private Follow() {}

    /// The proof, with what is added or why the matter is taken back.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Request(
            String number,
            @Nullable String code,
            @Nullable String phone,
            @Nullable String text,
            @Nullable String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Course(String number, String status, Instant receivedAt, List<Line> timeline) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(Instant at, Summary summary) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Summary(String zh, String en) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Refusal(@Nullable String title) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Catalogue(String timeZone) {}
}
