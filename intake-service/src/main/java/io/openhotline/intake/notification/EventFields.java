package io.openhotline.intake.notification;

import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.json.EventJson;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads the fields of an event by their names in the contract.
final class EventFields {
    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private EventFields() {}

    static Set<String> names(Class<? extends Event> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the fields that a text may show: plain values, no records, lists or maps.
    static Set<String> plain(Class<? extends Event> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> isPlain(component.getType()))
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the value of a plain field; empty if the event doesn't have it.
    static Optional<Object> value(Event event, String name) {
        try {
            return Optional.ofNullable(event.getClass().getMethod(name).invoke(event));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns the fields as conditions read them: whole numbers are longs, and what is null is
    /// missing.
    static Map<String, Object> forConditions(Event event) {
        return withoutNulls(EventJson.MAPPER.convertValue(event, DATA));
    }

    private static Map<String, Object> withoutNulls(Map<?, ?> given) {
        var kept = new HashMap<String, Object>();
        given.forEach((name, value) -> {
            if (value != null) {
                kept.put(String.valueOf(name), converted(value));
            }
        });
        return kept;
    }

    private static Object converted(Object value) {
        return switch (value) {
            case Integer number -> number.longValue();
            case Map<?, ?> map -> withoutNulls(map);
            case List<?> list -> list.stream().map(EventFields::converted).toList();
            default -> value;
        };
    }

    private static boolean isPlain(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || Number.class.isAssignableFrom(type)
                || List.of(String.class, Instant.class, UUID.class, Boolean.class).contains(type);
    }
}
