package io.openhotline.intake.ticket.domain;

import io.openhotline.intake.ticket.domain.IncidentReference.CallerText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Describes what happened to a ticket, for other services.
public sealed interface TicketEvent {
    TicketId id();

    Instant at();

    record Filed(
            TicketId id,
            String number,
            Report report,
            String firstReceiver,
            boolean answeredAtOnce,
            Instant at,
            Instant filedAt,
            boolean held)
            implements TicketEvent {
        /// A ticket that goes out at once.
        public Filed(
                TicketId id,
                String number,
                Report report,
                String firstReceiver,
                boolean answeredAtOnce,
                Instant at,
                Instant filedAt) {
            this(id, number, report, firstReceiver, answeredAtOnce, at, filedAt, false);
        }
    }

    record WasAnswered(
            TicketId id,
            String answer,
            boolean firstContact,
            Instant at,
            @Nullable Quotation quoted)
            implements TicketEvent {}

    record WasSupplemented(TicketId id, String text, Instant at) implements TicketEvent {}

    record WasWithdrawn(TicketId id, String reason, Instant at) implements TicketEvent {}

    record WasReclassified(
            TicketId id,
            Classification classification,
            String previousCategory,
            @Nullable String previousNature,
            String reason,
            String by,
            Instant at)
            implements TicketEvent {}

    /// Begins round `round`; `customer` is whom follow-up asks after it.
    record WasReopened(
            TicketId id,
            int round,
            String reason,
            @Nullable Customer customer,
            Instant at,
            List<Evidence> evidence)
            implements TicketEvent {
        public WasReopened {
            evidence = List.copyOf(evidence);
        }

        public WasReopened(
                TicketId id, int round, String reason, @Nullable Customer customer, Instant at) {
            this(id, round, reason, customer, at, List.of());
        }
    }

    record WasLinked(TicketId id, TicketId related, String number, Relation relation, Instant at)
            implements TicketEvent {}

    record WasUnlinked(
            TicketId id, TicketId related, String number, Relation relation, String by, Instant at)
            implements TicketEvent {}

    record WasMerged(
            TicketId id, TicketId into, String intoNumber, String reason, String by, Instant at)
            implements TicketEvent {}

    record WasUnmerged(TicketId id, TicketId from, String reason, String by, Instant at)
            implements TicketEvent {}

    record WasVerified(TicketId id, VerificationOutcome outcome, String by, Instant at)
            implements TicketEvent {}

    /// Completes the report of an emergency; customer, place and fields are the whole ones.
    record WasCompleted(
            TicketId id,
            @Nullable Customer customer,
            @Nullable Place place,
            Map<String, Object> fields,
            String by,
            Instant at)
            implements TicketEvent {
        public WasCompleted {
            fields = Map.copyOf(fields);
        }
    }

    record WasSealed(TicketId id, String by, Instant at) implements TicketEvent {}

    /// Tells the ticket that goes on what was merged into it.
    record WasJoined(
            TicketId id,
            TicketId duplicate,
            String duplicateNumber,
            String reason,
            String by,
            Instant at)
            implements TicketEvent {}

    record WasLeft(
            TicketId id,
            TicketId duplicate,
            String duplicateNumber,
            String reason,
            String by,
            Instant at)
            implements TicketEvent {}

    /// Lets the incident's work order, progress and answer be those of the ticket.
    record JoinedIncident(
            TicketId id, IncidentReference incident, boolean byRule, String by, Instant at)
            implements TicketEvent {}

    /// @param held whether the ticket waits for its verification again (S2)
    record LeftIncident(
            TicketId id,
            UUID incident,
            TicketId lead,
            String reason,
            String by,
            Instant at,
            boolean held)
            implements TicketEvent {}

    record ResolvedWithIncident(
            TicketId id, UUID incident, TicketId lead, CallerText answer, Instant at)
            implements TicketEvent {}

    record WasClosed(TicketId id, Closure closure, Instant at) implements TicketEvent {}
}
