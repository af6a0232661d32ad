package io.openhotline.dispatch.ticket;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.Severity;
import io.openhotline.platform.condition.RoutableTicket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds the last known state of a ticket. Customer and place are values of the contract, because
/// departments receive them unchanged. `repeatOf` is the unfinished complaint that this one repeats
/// (T3). `customerResolveBy` is the customer's deadline; nothing changes it, and only a ticket of
/// an early version has none.
public record TicketSnapshot(
        UUID id,
        String number,
        String channel,
        String category,
        CategoryKind kind,
        @Nullable String nature,
        Severity severity,
        String description,
        @Nullable Customer customer,
        @Nullable Place place,
        Map<String, Object> fields,
        List<Supplement> supplements,
        Instant receivedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant customerResolveBy,
        @Nullable Instant reclassifiedAt,
        @Nullable UUID repeatOf) {

    /// Holds a text that the customer added.
    public record Supplement(String text, Instant at) {}

    /// Holds what the desk may correct: category, nature and the form fields of the category.
    public record Classification(
            String category,
            CategoryKind kind,
            @Nullable String nature,
            Map<String, Object> fields) {}

    /// A ticket that repeats no complaint.
    public TicketSnapshot(
            UUID id,
            String number,
            String channel,
            String category,
            CategoryKind kind,
            @Nullable String nature,
            Severity severity,
            String description,
            @Nullable Customer customer,
            @Nullable Place place,
            Map<String, Object> fields,
            List<Supplement> supplements,
            Instant receivedAt,
            @Nullable Instant withdrawnAt,
            @Nullable Instant customerResolveBy,
            @Nullable Instant reclassifiedAt) {
        this(
                id,
                number,
                channel,
                category,
                kind,
                nature,
                severity,
                description,
                customer,
                place,
                fields,
                supplements,
                receivedAt,
                withdrawnAt,
                customerResolveBy,
                reclassifiedAt,
                null);
    }

    public TicketSnapshot {
        fields = Map.copyOf(fields);
        supplements = List.copyOf(supplements);
    }

    public boolean isComplaint() {
        return kind == CategoryKind.COMPLAINT;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /// Returns whether the desk corrected the category after the given time.
    public boolean isReclassifiedAfter(Instant time) {
        return reclassifiedAt != null && reclassifiedAt.isAfter(time);
    }

    TicketSnapshot supplemented(Supplement supplement) {
        return with(
                classification(),
                Stream.concat(supplements.stream(), Stream.of(supplement)).toList(),
                withdrawnAt,
                customerResolveBy,
                reclassifiedAt);
    }

    TicketSnapshot withdrawn(@Nullable Instant at) {
        return with(classification(), supplements, at, customerResolveBy, reclassifiedAt);
    }

    /// Sets the customer's deadline of a new ticket.
    public TicketSnapshot promised(Instant resolveBy) {
        return with(classification(), supplements, withdrawnAt, resolveBy, reclassifiedAt);
    }

    /// Takes the category that the desk has corrected; the customer's deadline stays.
    TicketSnapshot reclassified(Classification to, Instant at) {
        return with(to, supplements, withdrawnAt, customerResolveBy, at);
    }

    /// Takes what was added to the report of an emergency.
    TicketSnapshot completed(
            @Nullable Customer knownCustomer,
            @Nullable Place knownPlace,
            Map<String, Object> knownFields) {
        return of(
                knownCustomer,
                knownPlace,
                new Classification(category, kind, nature, knownFields),
                supplements,
                withdrawnAt,
                customerResolveBy,
                reclassifiedAt);
    }

    /// Forgets name and telephone of the customer.
    TicketSnapshot sealed() {
        return of(
                customer == null
                        ? null
                        : new Customer(
                                null, null, customer.kind(), null, null, null, customer.level()),
                place,
                classification(),
                supplements,
                withdrawnAt,
                customerResolveBy,
                reclassifiedAt);
    }

    private Classification classification() {
        return new Classification(category, kind, nature, fields);
    }

    private TicketSnapshot with(
            Classification classified,
            List<Supplement> supplements,
            @Nullable Instant withdrawnAt,
            @Nullable Instant customerResolveBy,
            @Nullable Instant reclassifiedAt) {
        return of(
                customer,
                place,
                classified,
                supplements,
                withdrawnAt,
                customerResolveBy,
                reclassifiedAt);
    }

    private TicketSnapshot of(
            @Nullable Customer customer,
            @Nullable Place place,
            Classification classified,
            List<Supplement> supplements,
            @Nullable Instant withdrawnAt,
            @Nullable Instant customerResolveBy,
            @Nullable Instant reclassifiedAt) {
        return new TicketSnapshot(
                id,
                number,
                channel,
                classified.category(),
                classified.kind(),
                classified.nature(),
                severity,
                description,
                customer,
                place,
                classified.fields(),
                supplements,
                receivedAt,
                withdrawnAt,
                customerResolveBy,
                reclassifiedAt,
                repeatOf);
    }

    /// Joins the description and all supplements, for a department that gets the ticket only now.
    public String wholeDescription() {
        return Stream.concat(
                        Stream.of(description),
                        supplements.stream().map(added -> "补充 · Added: " + added.text()))
                .collect(Collectors.joining("\n\n"));
    }

    public RoutableTicket routable() {
        return new RoutableTicket(
                category,
                kind.name(),
                channel,
                nature,
                severity.name(),
                customer == null ? null : customer.kind(),
                customer == null ? null : customer.level(),
                place != null,
                customer != null && customer.phone() != null,
                repeatOf != null,
                fields);
    }
}
