package io.openhotline.dispatch.routing;

import io.openhotline.dispatch.condition.FieldType;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.platform.http.Problem.FieldError;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Parses form fields from parameters `fields.<name>` and refuses parameters that neither the API
/// nor the routes of the policy know.
@Singleton
class PreviewFields {
    private static final String PREFIX = "fields.";
    private static final Set<String> PARAMETERS =
            Set.of(
                    "category",
                    "kind",
                    "channel",
                    "nature",
                    "severity",
                    "customerKind",
                    "hasPlace",
                    "hasPhone",
                    "receivedAt");

    /// Holds the parsed values, which are complete only if there are no errors.
    record Read(Map<String, Object> values, List<FieldError> errors) {}

    private final DispatchPolicy policy;

    PreviewFields(DispatchPolicy policy) {
        this.policy = policy;
    }

    Read read(MultivaluedMap<String, String> parameters) {
        var values = new HashMap<String, Object>();
        var errors = new ArrayList<FieldError>();
        parameters.forEach((parameter, given) -> {
            FieldType type = type(parameter);
            if (type != null) {
                type.parse(given.getFirst())
                        .ifPresentOrElse(
                                value -> values.put(nameOf(parameter), value),
                                () -> errors.add(FieldError.of(parameter, rule(type))));
            } else if (!PARAMETERS.contains(parameter)) {
                errors.add(FieldError.of(parameter, "unknown-field"));
            }
        });
        return new Read(values, errors);
    }

    private @Nullable FieldType type(String parameter) {
        return parameter.startsWith(PREFIX) ? policy.fields().get(nameOf(parameter)) : null;
    }

    private static String nameOf(String parameter) {
        return parameter.substring(PREFIX.length());
    }

    private static String rule(FieldType type) {
        return switch (type) {
            case TEXT -> "invalid";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
        };
    }
}
