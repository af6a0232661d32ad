package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Closure;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.Quotation;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.TicketStatus;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a whole ticket; [MaskedTicket] masks it.
@Schema(
        name = "Ticket",
        description = "A whole ticket",
        requiredProperties = {
            "id",
            "number",
            "status",
            "channel",
            "category",
            "kind",
            "severity",
            "description",
            "fields",
            "firstReceiver",
            "receivedAt",
            "round",
            "links"
        })
record TicketView(
        UUID id,
        @Schema(description = "For people", examples = "2026-0000123-6") String number,
        TicketStatus status,
        String channel,
        String category,
        Kind kind,
        @Nullable String nature,
        Severity severity,
        String description,
        @Nullable CustomerView customer,
        @Nullable Place place,
        @Schema(description = "Form fields of the category") Map<String, Object> fields,
        @Schema(description = "Category at filing, where the desk corrected it")
                @Nullable String firstCategory,
        @Schema(description = "Nature at filing, where the desk corrected the category")
                @Nullable String firstNature,
        @Schema(description = "Actor who took the first contact, as role:id") String firstReceiver,
        @Schema(description = "Time of receipt") Instant receivedAt,
        @Schema(description = "Time when it was filed, where known") @Nullable Instant filedAt,
        @Schema(description = "Number of the handling, from 1") int round,
        @Schema(description = "The latest answer of the desk itself") @Nullable AnswerView answer,
        @Nullable WithdrawalView withdrawal,
        @Nullable ClosureView closure,
        @Schema(description = "The latest reopening") @Nullable ReopeningView reopening,
        @Schema(description = "Id of the ticket whose matter this one continues")
                @Nullable UUID continues,
        @Schema(description = "Id of the ticket that continues this one")
                @Nullable UUID continuedBy,
        @Schema(description = "The latest work order") @Nullable WorkOrderView workOrder,
        TicketLinks links,
        @Nullable MergerView merger,
        @Schema(description = "The unfinished complaint that this one repeats (T3)")
                @Nullable UUID repeatOf,
        @Schema(description = "Whether a supervisor verifies it before it goes on (S2)")
                @Nullable Boolean held,
        @Schema(description = "Whether the report of an emergency is to be completed (C3)")
                @Nullable Boolean incomplete,
        @Schema(description = "Whether only named roles may know its customer")
                @Nullable Boolean sealed,
        @Nullable HolderView holder,
        @Nullable IncidentPartView incident) {

    @Schema(
            name = "TicketAnswer",
            requiredProperties = {"text", "firstContact", "answeredAt"})
    record AnswerView(
            String text,
            boolean firstContact,
            Instant answeredAt,
            @Schema(description = "The version of an article that it quotes; not for customers")
                    @Nullable ArticleView article) {
        AnswerView forCustomer() {
            return new AnswerView(text, firstContact, answeredAt, null);
        }
    }

    @Schema(
            name = "QuotedArticle",
            requiredProperties = {"code", "version"})
    record ArticleView(String code, int version) {
        static @Nullable ArticleView of(@Nullable Quotation quoted) {
            return quoted == null ? null : new ArticleView(quoted.article(), quoted.version());
        }
    }

    @Schema(
            name = "TicketWithdrawal",
            requiredProperties = {"reason", "withdrawnAt"})
    record WithdrawalView(String reason, Instant withdrawnAt) {}

    @Schema(
            name = "TicketClosure",
            requiredProperties = {"reason", "closedAt"})
    record ClosureView(Closure reason, Instant closedAt) {}

    @Schema(
            name = "TicketReopening",
            requiredProperties = {"reason", "reopenedAt"})
    record ReopeningView(
            @Schema(description = "What the customer reported then") String reason,
            Instant reopenedAt) {}

    /// @param kept the ticket that goes on for a merged one
    static TicketView of(
            TicketEntity row, @Nullable TicketEntity kept, @Nullable IncidentPartView incident) {
        return new TicketView(
                row.id,
                row.number,
                row.status,
                row.channel,
                row.category,
                row.kind,
                row.nature,
                row.severity,
                row.description,
                CustomerView.of(row),
                place(row),
                row.fields,
                row.firstCategory,
                row.firstNature,
                row.firstReceiver,
                row.receivedAt,
                row.filedAt,
                row.round,
                answer(row),
                withdrawal(row),
                closure(row),
                reopening(row),
                row.continues,
                row.continuedBy,
                row.workOrder == null ? null : WorkOrderView.of(row.workOrder),
                TicketLinks.of(row.id),
                MergerView.of(row, kept),
                row.repeatOf,
                row.held ? true : null,
                row.incomplete ? true : null,
                row.sealed ? true : null,
                HolderView.of(TicketMapper.holder(row)),
                incident);
    }

    /// Leaves out the dealings between desk and department.
    TicketView forCustomer() {
        return new TicketView(
                id,
                number,
                status,
                channel,
                category,
                kind,
                nature,
                severity,
                description,
                customer,
                place,
                fields,
                firstCategory,
                firstNature,
                firstReceiver,
                receivedAt,
                filedAt,
                round,
                answer == null ? null : answer.forCustomer(),
                withdrawal,
                closure,
                reopening,
                continues,
                continuedBy,
                workOrder == null ? null : workOrder.forCustomer(),
                links,
                merger,
                repeatOf,
                null,
                null,
                sealed,
                null,
                incident);
    }

    private static @Nullable Place place(TicketEntity row) {
        return row.placeAddress == null
                ? null
                : new Place(row.placeAddress, row.placeLatitude, row.placeLongitude);
    }

    private static @Nullable AnswerView answer(TicketEntity row) {
        return row.answer == null || row.answeredAt == null
                ? null
                : new AnswerView(
                        row.answer,
                        Boolean.TRUE.equals(row.firstContact),
                        row.answeredAt,
                        ArticleView.of(TicketMapper.quoted(row)));
    }

    private static @Nullable WithdrawalView withdrawal(TicketEntity row) {
        return row.withdrawalReason == null || row.withdrawnAt == null
                ? null
                : new WithdrawalView(row.withdrawalReason, row.withdrawnAt);
    }

    private static @Nullable ReopeningView reopening(TicketEntity row) {
        return row.reopeningReason == null || row.reopenedAt == null
                ? null
                : new ReopeningView(row.reopeningReason, row.reopenedAt);
    }

    private static @Nullable ClosureView closure(TicketEntity row) {
        return row.closure == null || row.closedAt == null
                ? null
                : new ClosureView(row.closure, row.closedAt);
    }
}
