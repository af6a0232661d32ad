package io.openhotline.platform.http;

import io.openhotline.contracts.BlankText;
import io.openhotline.contracts.TicketNumber;
import io.openhotline.contracts.TicketNumber.Parsed.InvalidCheckDigit;
import io.openhotline.contracts.TicketNumber.Parsed.Valid;
import io.openhotline.platform.http.Problem.FieldError;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the query parameters of a request, or the filters in a body, by one set of rules. A
/// malformed parameter is an error, and so is an unknown one: a misspelt filter must not widen a
/// list. JAX-RS' own conversion would respond with 404 to a malformed parameter.
public final class QueryReader {
    public static final int MAX_LIMIT = 200;
    public static final int DEFAULT_LIMIT = 50;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final MultivaluedMap<String, String> given;
    private final String prefix;
    private final Set<String> known = new HashSet<>();
    private final List<FieldError> errors = new ArrayList<>();

    public QueryReader(MultivaluedMap<String, String> given) {
        this(given, "");
    }

    private QueryReader(MultivaluedMap<String, String> given, String prefix) {
        this.given = given;
        this.prefix = prefix;
    }

    /// Reads filters that a body has; errors point into the body (RFC 6901). A null counts as
    /// missing.
    public static QueryReader ofBody(Map<String, ? extends @Nullable Object> fields) {
        var given = new MultivaluedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (value != null) {
                given.putSingle(name, value.toString());
            }
        });
        return new QueryReader(given, "/");
    }

    /// Returns null if the parameter is missing or wrong.
    ///
    /// @param rule the rule of the error, with its arguments
    public <T> @Nullable T read(
            String name, Function<String, Optional<T>> parse, String rule, Object... arguments) {
        known.add(name);
        String text = given.getFirst(name);
        Optional<T> value = text == null ? Optional.empty() : parse.apply(text);
        if (text != null && value.isEmpty()) {
            errors.add(FieldError.of(prefix + name, rule, arguments));
        }
        return value.orElse(null);
    }

    /// Reads an RFC 3339 time of the years 1 to 9999.
    public @Nullable Instant instant(String name) {
        return read(name, QueryReader::parseInstant, "instant");
    }

    public @Nullable UUID uuid(String name) {
        return read(name, Uuids::parse, "uuid");
    }

    /// Reads a printable text of 1 to `max` characters that is not blank.
    public @Nullable String text(String name, int max) {
        return read(name, text -> parseText(text, max), "text", "1", max);
    }

    /// Reads the id or the number of a ticket. A number is read as people type it, and returned in
    /// its canonical form; one with a wrong check digit is an error. Any other text is returned.
    public @Nullable String ticket(String name, int max) {
        String text = text(name, max);
        return switch (text == null ? null : TicketNumber.parse(text).orElse(null)) {
            case null -> text == null ? null : text.strip();
            case Valid(var number) -> number.toString();
            case InvalidCheckDigit() -> {
                errors.add(FieldError.of(name, "ticket-number-check-digit"));
                yield null;
            }
        };
    }

    /// Reads the name of a constant.
    public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        return constant(name, Arrays.asList(type.getEnumConstants()));
    }

    /// Reads one of these constants.
    public <E extends Enum<E>> @Nullable E constant(String name, List<E> constants) {
        String names = constants.stream().map(Enum::name).collect(Collectors.joining(", "));
        return read(
                name,
                text -> constants.stream().filter(it -> it.name().equals(text)).findFirst(),
                "one-of",
                names);
    }

    public @Nullable Boolean bool(String name) {
        return read(name, QueryReader::parseBool, "boolean");
    }

    /// Reads the cursor of a list in order of time and id.
    public @Nullable Cursor cursor() {
        return read("after", Cursor::parse, "cursor");
    }

    /// Reads the size of a page: 1 to [#MAX_LIMIT], [#DEFAULT_LIMIT] if missing.
    public int limit() {
        Integer limit = read("limit", QueryReader::parseLimit, "range", "1", MAX_LIMIT);
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /// Returns all errors so far, and one for each parameter that was given but not read.
    public List<FieldError> errors() {
        Stream<FieldError> unknown =
                given.keySet().stream()
                        .filter(name -> !known.contains(name))
                        .sorted()
                        .map(name -> FieldError.of(prefix + name, "unknown-field"));
        return Stream.concat(errors.stream(), unknown).toList();
    }

    /// Responds with 200 and the result, or with 400 and the errors so far.
    public Response respond(Supplier<?> result) {
        List<FieldError> found = errors();
        return found.isEmpty() ? Response.ok(result.get()).build() : Problem.invalid(found);
    }

    private static Optional<Instant> parseInstant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant())
                    .filter(at -> at.isAfter(EARLIEST) && at.isBefore(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> parseBool(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<String> parseText(String text, int max) {
        return Optional.of(text)
                .filter(it -> !BlankText.is(it) && it.codePointCount(0, it.length()) <= max)
                .filter(it -> it.chars().noneMatch(Character::isISOControl));
    }

    private static Optional<Integer> parseLimit(String text) {
        return Optional.of(text)
                .filter(it -> it.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(limit -> limit >= 1 && limit <= MAX_LIMIT);
    }
}
