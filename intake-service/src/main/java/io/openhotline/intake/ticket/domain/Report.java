package io.openhotline.intake.ticket.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds what the customer reported, checked against the policy; `fields` are the category's form
/// fields.
public record Report(
        String channel,
        String category,
        Kind kind,
        @Nullable String nature,
        Severity severity,
        String description,
        @Nullable Customer customer,
        @Nullable Place place,
        Map<String, Object> fields,
        @Nullable UUID repeatOf,
        @Nullable UUID incident) {

    public Report {
        fields = Map.copyOf(fields);
    }

    /// Holds a report that joins no incident.
    public Report(
            String channel,
            String category,
            Kind kind,
            @Nullable String nature,
            Severity severity,
            String description,
            @Nullable Customer customer,
            @Nullable Place place,
            Map<String, Object> fields,
            @Nullable UUID repeatOf) {
        this(
                channel,
                category,
                kind,
                nature,
                severity,
                description,
                customer,
                place,
                fields,
                repeatOf,
                null);
    }

    /// Holds a report that repeats no unfinished complaint, as far as known.
    public Report(
            String channel,
            String category,
            Kind kind,
            @Nullable String nature,
            Severity severity,
            String description,
            @Nullable Customer customer,
            @Nullable Place place,
            Map<String, Object> fields) {
        this(channel, category, kind, nature, severity, description, customer, place, fields, null);
    }

    /// Marks the report as a repeat of an unfinished complaint (T3).
    public Report repeating(UUID unfinished) {
        return new Report(
                channel,
                category,
                kind,
                nature,
                severity,
                description,
                customer,
                place,
                fields,
                unfinished,
                incident);
    }

    /// Lets the ticket join the incident at once, so that it gets no work order of its own.
    public Report joining(UUID joined) {
        return new Report(
                channel,
                category,
                kind,
                nature,
                severity,
                description,
                customer,
                place,
                fields,
                repeatOf,
                joined);
    }

    /// Returns the report of a new ticket about the same matter, in the customer's new words.
    public Report reportedAgain(String words) {
        return new Report(
                channel, category, kind, nature, severity, words, customer, place, fields);
    }

    /// Returns the same report by a customer whom the directory knows.
    public Report by(Customer identified) {
        return new Report(
                channel,
                category,
                kind,
                nature,
                severity,
                description,
                identified,
                place,
                fields,
                repeatOf,
                incident);
    }
}
