package io.openhotline.followup.followup;

import io.openhotline.platform.http.Problem.FieldError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Describes which follow-ups to list. Its parser reads the request's parameters, because JAX-RS
/// answers 404 when a parameter has the wrong form.
record QueueQuery(
        @Nullable Status status,
        @Nullable String ticket,
        @Nullable Instant dueBefore,
        @Nullable Cursor after,
        int limit) {
    static final int MAX_LIMIT = 200;
    static final int DEFAULT_LIMIT = 50;

    /// Parses the parameters and collects all errors.
    static final class Parser {
        private final List<FieldError> errors = new ArrayList<>();

        List<FieldError> errors() {
            return List.copyOf(errors);
        }

        QueueQuery parse(
                @Nullable String status,
                @Nullable String ticket,
                @Nullable String dueBefore,
                @Nullable String after,
                @Nullable String limit) {
            return new QueueQuery(
                    read(status, Parser::status, FieldError.of("status", "one-of", statuses())),
                    ticket,
                    read(dueBefore, Parser::instant, FieldError.of("dueBefore", "instant")),
                    read(after, Cursor::parse, FieldError.of("after", "cursor")),
                    limit(limit));
        }

        private <T> @Nullable T read(
                @Nullable String text, Function<String, Optional<T>> parse, FieldError error) {
            if (text == null) {
                return null;
            }
            Optional<T> value = parse.apply(text);
            if (value.isEmpty()) {
                errors.add(error);
            }
            return value.orElse(null);
        }

        private int limit(@Nullable String text) {
            Integer limit =
                    read(
                            text,
                            Parser::positive,
                            FieldError.of("limit", "range", 1, Integer.toString(MAX_LIMIT)));
            return limit == null ? DEFAULT_LIMIT : limit;
        }

        private static Optional<Integer> positive(String text) {
            return Optional.of(text)
                    .filter(digits -> digits.matches("[0-9]{1,3}"))
                    .map(Integer::valueOf)
                    .filter(value -> 1 <= value && value <= MAX_LIMIT);
        }

        private static Optional<Status> status(String text) {
            return Arrays.stream(Status.values())
                    .filter(status -> status.name().equals(text))
                    .findFirst();
        }

        private static Optional<Instant> instant(String text) {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private static String statuses() {
            return Arrays.stream(Status.values())
                    .map(Status::name)
                    .collect(Collectors.joining(", "));
        }
    }
}
