package io.openhotline.intake.ticket;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.domain.Phone;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.http.Problem.FieldError;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the query parameters of a list; refuses an invalid or unknown one by name.
final class TicketFilters {
    static final int MAX_LIMIT = 200;
    static final int DEFAULT_LIMIT = 50;

    private static final int MAX_TEXT = 100;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final Set<String> KNOWN =
            Set.of(
                    "from",
                    "to",
                    "category",
                    "status",
                    "department",
                    "phone",
                    "q",
                    "after",
                    "limit");

    private final MultivaluedMap<String, String> given;
    private final List<FieldError> errors = new ArrayList<>();

    TicketFilters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    TicketQuery read(IntakePolicy policy) {
        given.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .forEach(name -> refuse(name, "unknown-field"));
        return new TicketQuery(
                read("from", TicketFilters::instant, "instant"),
                read("to", TicketFilters::instant, "instant"),
                read(
                        "category",
                        code -> Optional.of(code).filter(c -> policy.category(c).isPresent()),
                        "unknown-category"),
                read("status", TicketFilters::status, "one-of", statuses()),
                read("department", TicketFilters::text, "text", "1", MAX_TEXT),
                read("phone", Phone::normalise, "phone"),
                read("q", TicketFilters::text, "text", "1", MAX_TEXT),
                read("after", TicketCursor::parse, "cursor"),
                Optional.ofNullable(read("limit", TicketFilters::limit, "range", "1", MAX_LIMIT))
                        .orElse(DEFAULT_LIMIT));
    }

    /// Returns the errors of the parameters that were read.
    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private <T> @Nullable T read(
            String name, Function<String, Optional<T>> reading, String rule, Object... arguments) {
        String text = given.getFirst(name);
        if (text == null) {
            return null;
        }
        Optional<T> value = reading.apply(text);
        if (value.isEmpty()) {
            refuse(name, rule, arguments);
        }
        return value.orElse(null);
    }

    private void refuse(String name, String rule, Object... arguments) {
        errors.add(FieldError.of(name, rule, arguments));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text))
                    .filter(at -> at.isAfter(EARLIEST) && at.isBefore(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TicketStatus> status(String text) {
        return Arrays.stream(TicketStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst();
    }

    private static String statuses() {
        return Arrays.stream(TicketStatus.values())
                .map(TicketStatus::name)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text)
                .filter(it -> !it.isBlank() && it.length() <= MAX_TEXT)
                .filter(it -> it.chars().noneMatch(Character::isISOControl));
    }

    private static Optional<Integer> limit(String text) {
        return Optional.of(text)
                .filter(it -> it.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(limit -> limit >= 1 && limit <= MAX_LIMIT);
    }
}
