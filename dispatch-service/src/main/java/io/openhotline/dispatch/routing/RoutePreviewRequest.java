package io.openhotline.dispatch.routing;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Severity;
import io.openhotline.platform.condition.FieldType;
import io.openhotline.platform.condition.RoutableTicket;
import io.openhotline.platform.http.QueryReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Holds the ticket of a preview. Its form fields come from parameters `fields.<name>`, one for
/// each field that the policy declares.
record RoutePreviewRequest(RoutableTicket ticket, @Nullable Instant receivedAt) {
    private static final int MAX_CODE = 60;

    /// Matches up to 60 visible characters without the digits of a telephone or a meter.
    private static final Pattern CODE = Pattern.compile("(?!.*\\d{7})[\\p{L}\\p{N}._-]{1,60}");

    static RoutePreviewRequest read(QueryReader query, Map<String, FieldType> fields) {
        CategoryKind kind = query.constant("kind", CategoryKind.class);
        Severity severity = query.constant("severity", Severity.class);
        var ticket =
                new RoutableTicket(
                        query.text("category", MAX_CODE),
                        kind == null ? null : kind.name(),
                        query.text("channel", MAX_CODE),
                        query.text("nature", MAX_CODE),
                        severity == null ? Severity.ORDINARY.name() : severity.name(),
                        query.text("customerKind", MAX_CODE),
                        query.text("customerLevel", MAX_CODE),
                        bool(query, "hasPlace"),
                        bool(query, "hasPhone"),
                        Boolean.TRUE.equals(bool(query, "repeat")),
                        readFields(query, fields));
        return new RoutePreviewRequest(ticket, query.instant("receivedAt"));
    }

    private static Map<String, Object> readFields(
            QueryReader query, Map<String, FieldType> fields) {
        var values = new HashMap<String, Object>();
        fields.forEach((name, type) -> {
            Object value =
                    query.read(
                            "fields." + name,
                            text ->
                                    Optional.of(text)
                                            .filter(it -> isCode(type, it))
                                            .flatMap(type::parse),
                            rule(type));
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    /// Keeps personal data out of URLs: a text on which a route depends is a code.
    private static boolean isCode(FieldType type, String text) {
        return type != FieldType.TEXT || CODE.matcher(text).matches();
    }

    private static @Nullable Boolean bool(QueryReader query, String name) {
        return query.read(
                name,
                text -> FieldType.BOOLEAN.parse(text).map(Boolean.class::cast),
                rule(FieldType.BOOLEAN));
    }

    private static String rule(FieldType type) {
        return switch (type) {
            case TEXT -> "code";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
        };
    }
}
