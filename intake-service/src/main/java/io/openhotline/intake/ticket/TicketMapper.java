package io.openhotline.intake.ticket;

import static java.util.Objects.requireNonNull;

import io.openhotline.intake.ticket.TicketEntity.Phase;
import io.openhotline.intake.ticket.domain.Circumstances;
import io.openhotline.intake.ticket.domain.Classification;
import io.openhotline.intake.ticket.domain.Handling;
import io.openhotline.intake.ticket.domain.HeldTicket;
import io.openhotline.intake.ticket.domain.Holder;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.ProjectedTicket;
import io.openhotline.intake.ticket.domain.Quotation;
import io.openhotline.intake.ticket.domain.Reopenable;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.TicketStatus;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Maps a ticket between the domain and its row.
final class TicketMapper {
    private TicketMapper() {}

    static Ticket ticket(TicketEntity row) {
        var id = new TicketId(row.id);
        return switch (row.phase) {
            case OPEN ->
                    new Open(id, row.receivedAt, row.round, Handling.of(row.workOrder, row.round));
            case ANSWERED ->
                    new Answered(
                            id,
                            row.receivedAt,
                            row.round,
                            requireNonNull(row.answer),
                            Boolean.TRUE.equals(row.firstContact),
                            requireNonNull(row.answeredAt),
                            quoted(row));
            case WITHDRAWN ->
                    new Withdrawn(
                            id,
                            row.receivedAt,
                            requireNonNull(row.withdrawalReason),
                            requireNonNull(row.withdrawnAt));
            case MERGED ->
                    new Merged(
                            id,
                            row.receivedAt,
                            row.round,
                            new TicketId(requireNonNull(row.mergedInto)),
                            requireNonNull(row.mergedNumber),
                            requireNonNull(row.mergedAt),
                            row.incidentId);
            case CLOSED ->
                    new Closed(
                            id,
                            row.receivedAt,
                            row.round,
                            requireNonNull(row.closure),
                            requireNonNull(row.closedAt));
        };
    }

    static @Nullable Quotation quoted(TicketEntity row) {
        return row.answerArticle == null || row.answerArticleVersion == null
                ? null
                : new Quotation(row.answerArticle, row.answerArticleVersion);
    }

    static ProjectedTicket projected(TicketEntity row) {
        return new ProjectedTicket(ticket(row), row.workOrder);
    }

    static Classification classification(TicketEntity row) {
        return new Classification(row.category, row.kind, row.nature, asChecked(row.fields));
    }

    static Reopenable reopenable(TicketEntity row) {
        return new Reopenable(
                projected(row),
                report(row),
                row.continuedBy == null ? null : new TicketId(row.continuedBy));
    }

    static HeldTicket held(TicketEntity row) {
        Report report = report(row);
        return new HeldTicket(
                ticket(row),
                row.number,
                row.repeatOf == null ? report : report.repeating(row.repeatOf),
                holder(row));
    }

    static Holder holder(TicketEntity row) {
        return new Holder(row.deskLevel, row.assignee, row.tracker);
    }

    static void update(TicketEntity row, Holder holder) {
        row.deskLevel = holder.level();
        row.assignee = holder.assignee();
        row.tracker = holder.tracker();
    }

    private static Report report(TicketEntity row) {
        return new Report(
                row.channel,
                row.category,
                row.kind,
                row.nature,
                row.severity,
                row.description,
                CustomerMapper.customer(row),
                row.placeAddress == null
                        ? null
                        : new Place(row.placeAddress, row.placeLatitude, row.placeLongitude),
                asChecked(row.fields));
    }

    /// Returns whole numbers as `long`, as the check of a form does; JSON has them as `int`.
    private static Map<String, Object> asChecked(Map<String, Object> fields) {
        var checked = new HashMap<>(fields);
        checked.replaceAll((_, value) -> value instanceof Integer i ? i.longValue() : value);
        return checked;
    }

    static TicketEntity row(Filed filed, Ticket ticket, @Nullable String customerSubject) {
        Report report = filed.report();
        var row = new TicketEntity();
        row.id = filed.id().value();
        row.number = filed.number();
        row.channel = report.channel();
        row.category = report.category();
        row.kind = report.kind();
        row.nature = report.nature();
        row.severity = report.severity();
        row.description = report.description();
        CustomerMapper.update(row, report.customer());
        place(report.place(), row);
        row.fields = report.fields();
        row.repeatOf = report.repeatOf();
        row.firstReceiver = filed.firstReceiver();
        row.customerSubject = customerSubject;
        row.receivedAt = filed.at();
        row.filedAt = filed.filedAt();
        row.round = 1;
        update(row, Holder.first(filed.firstReceiver()));
        update(row, ticket);
        return row;
    }

    static void circumstances(TicketEntity row, Circumstances circumstances) {
        row.held = circumstances.held();
        row.incomplete = circumstances.incomplete();
        row.followCode = circumstances.followCode();
        row.sealed = circumstances.sealed() != null;
    }

    private static void place(@Nullable Place place, TicketEntity row) {
        if (place != null) {
            row.placeAddress = place.address();
            row.placeLatitude = place.latitude();
            row.placeLongitude = place.longitude();
        }
    }

    static void update(TicketEntity row, ProjectedTicket projected) {
        update(row, projected.ticket());
        row.workOrder = projected.workOrder();
        row.department = row.workOrder == null ? null : row.workOrder.instruction().department();
    }

    static void update(TicketEntity row, Ticket ticket) {
        switch (ticket) {
            case NotYetFiled() -> throw new IllegalArgumentException("There is nothing to store");
            case Open open -> open(row, open);
            case Answered answered -> answered(row, answered);
            case Withdrawn withdrawn -> withdrawn(row, withdrawn);
            case Merged merged -> merged(row, merged);
            case Closed closed -> closed(row, closed);
        }
        row.status = TicketStatus.of(ticket);
    }

    /// Keeps the answer that was given before a rework, and the incident with which a reopened
    /// ticket was closed.
    private static void open(TicketEntity row, Open open) {
        if (row.phase == Phase.MERGED) {
            row.incidentId = null;
        }
        row.phase = Phase.OPEN;
        row.round = open.round();
        row.closure = null;
        row.closedAt = null;
        row.mergedInto = null;
        row.mergedNumber = null;
        row.mergedAt = null;
    }

    private static void answered(TicketEntity row, Answered answered) {
        row.phase = Phase.ANSWERED;
        row.answer = answered.answer();
        row.answeredAt = answered.answeredAt();
        row.firstContact = answered.firstContact();
        Quotation quoted = answered.quoted();
        row.answerArticle = quoted == null ? null : quoted.article();
        row.answerArticleVersion = quoted == null ? null : quoted.version();
    }

    private static void withdrawn(TicketEntity row, Withdrawn withdrawn) {
        row.phase = Phase.WITHDRAWN;
        row.withdrawalReason = withdrawn.reason();
        row.withdrawnAt = withdrawn.withdrawnAt();
    }

    private static void merged(TicketEntity row, Merged merged) {
        row.phase = Phase.MERGED;
        row.mergedInto = merged.into().value();
        row.mergedNumber = merged.intoNumber();
        row.mergedAt = merged.mergedAt();
        row.incidentId = merged.incident();
    }

    private static void closed(TicketEntity row, Closed closed) {
        row.phase = Phase.CLOSED;
        row.closure = closed.closure();
        row.closedAt = closed.closedAt();
    }
}
