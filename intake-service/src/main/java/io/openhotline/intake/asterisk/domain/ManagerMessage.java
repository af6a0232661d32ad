package io.openhotline.intake.asterisk.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Represents a message of the manager interface: lines `Name: value`, whose names have no case.
public record ManagerMessage(Map<String, String> fields) {
    public ManagerMessage {
        var copy = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(fields);
        fields = copy;
    }

    /// Skips lines without a colon. Of a name that comes twice, the first value counts.
    public static ManagerMessage of(Collection<String> lines) {
        var fields = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return new ManagerMessage(fields);
    }

    /// Returns empty for what is missing, empty, or `<unknown>`.
    public Optional<String> find(String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(value -> !value.isEmpty() && !value.equals("<unknown>"));
    }

    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean isEvent(String name) {
        return get("Event").equals(name);
    }

    /// Returns the time of an event, which Asterisk tells with `timestampevents=yes`.
    ///
    /// @param now the time of an event without one
    public Instant time(Instant now) {
        return find("Timestamp").flatMap(ManagerMessage::seconds).orElse(now);
    }

    /// Reads seconds since 1970 with six decimals.
    private static Optional<Instant> seconds(String text) {
        if (!text.matches("[0-9]{1,11}([.][0-9]{1,6})?")) {
            return Optional.empty();
        }
        String[] parts = text.split("[.]");
        String micros = parts.length < 2 ? "0" : (parts[1] + "00000").substring(0, 6);
        return Optional.of(
                Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(micros) * 1_000));
    }
}
