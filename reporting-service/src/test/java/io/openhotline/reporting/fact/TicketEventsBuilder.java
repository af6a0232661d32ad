package io.openhotline.reporting.fact;

import io.openhotline.contracts.AppealSubject;
import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.Judgement;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Builds the events of one ticket as the publishers write them. Each event is one hour after the
/// one before.
final class TicketEventsBuilder extends RecordedEvents implements DeskSteps, FollowUpSteps {
    private static final Duration TO_RESOLVE = Duration.ofHours(24);

    private UUID order = new UUID(0, 0);
    private String department = "";
    private Instant resolveBy = Instant.EPOCH;
    private @Nullable Instant customerResolveBy;
    private boolean ofOlderVersion;
    private int round;

    private TicketEventsBuilder(UUID ticket, Instant receivedAt) {
        super(ticket, receivedAt);
    }

    static TicketEventsBuilder aTicket(
            UUID id, Instant receivedAt, String channel, String category, CategoryKind kind) {
        return aTicket(id, receivedAt, channel, category, kind, null, Severity.ORDINARY);
    }

    static TicketEventsBuilder aTicket(
            UUID id,
            Instant receivedAt,
            String channel,
            String category,
            CategoryKind kind,
            @Nullable String nature,
            Severity severity) {
        var builder = new TicketEventsBuilder(id, receivedAt);
        builder.created(channel, category, kind, nature, severity);
        return builder;
    }

    static TicketEventsBuilder aLeakReport(Instant receivedAt) {
        return aTicket(new UUID(7, 1), receivedAt, "phone", "leak", CategoryKind.REPAIR);
    }

    TicketEventsBuilder later(Duration time) {
        passTo(now().plus(time));
        return this;
    }

    /// From now on, work orders lack the customer's deadline, as those of older versions do.
    TicketEventsBuilder ofOlderVersion() {
        ofOlderVersion = true;
        return this;
    }

    TicketEventsBuilder issued(String to) {
        return issued(to, tick());
    }

    /// Issues a work order whose deadline has passed, as the import of an old ticket does.
    TicketEventsBuilder issuedAfterTheDeadline(String to) {
        Instant receipt = now();
        return later(TO_RESOLVE).issued(to, receipt);
    }

    private TicketEventsBuilder issued(String to, Instant from) {
        round++;
        order =
                new UUID(
                        ticket().getMostSignificantBits(),
                        ticket().getLeastSignificantBits() ^ round);
        department = to;
        resolveBy = from.plus(TO_RESOLVE);
        customerResolveBy = customerResolveBy == null ? resolveBy : customerResolveBy;
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Issued(
                        ticket(),
                        order,
                        "2026-0000123-4/" + round,
                        to,
                        round,
                        "leak-large",
                        round == 1 ? null : "客户不满意",
                        from.plusSeconds(900),
                        resolveBy,
                        now(),
                        statedDeadline()));
    }

    private @Nullable Instant statedDeadline() {
        return ofOlderVersion ? null : customerResolveBy;
    }

    TicketEventsBuilder rework(String to) {
        return reworkRequested().reissued(to);
    }

    /// Issues the work order of a further round.
    TicketEventsBuilder reissued(String to) {
        round = Math.max(round, 1);
        return issued(to);
    }

    TicketEventsBuilder accepted() {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Accepted(ticket(), order, department, tick()));
    }

    TicketEventsBuilder returned() {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Returned(
                        ticket(), order, department, "非本部门", tick(), null, null));
    }

    TicketEventsBuilder reassigned(String to) {
        String previous = department;
        department = to;
        Instant at = tick();
        resolveBy = at.plus(TO_RESOLVE);
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Reassigned(
                        ticket(),
                        order,
                        to,
                        previous,
                        "改派",
                        at.plusSeconds(900),
                        resolveBy,
                        at,
                        statedDeadline()));
    }

    TicketEventsBuilder recalled() {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Recalled(ticket(), order, department, "客户撤回", tick()));
    }

    TicketEventsBuilder overdue(Deadline deadline) {
        passTo(resolveBy);
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Overdue(ticket(), order, department, deadline, resolveBy));
    }

    /// Takes back the reminder of the work order, because the department had replied in time.
    TicketEventsBuilder overdueWithdrawn(Deadline deadline) {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.OverdueWithdrawn(ticket(), order, department, deadline, tick()));
    }

    /// Reaches a step of a ladder; `severity` is null if it stays.
    TicketEventsBuilder escalated(io.openhotline.contracts.@Nullable Severity severity) {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Escalated(
                        ticket(),
                        order,
                        department,
                        "resolve",
                        "PT4H",
                        now(),
                        List.of(),
                        severity,
                        null,
                        tick()));
    }

    TicketEventsBuilder customerOverdue() {
        Instant deadline = Objects.requireNonNull(customerResolveBy);
        passTo(deadline);
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.CustomerOverdue(ticket(), order, department, deadline));
    }

    TicketEventsBuilder completed() {
        return completed(tick());
    }

    /// Completes the work order exactly at its deadline.
    TicketEventsBuilder completedAtTheDeadline() {
        return completed(resolveBy);
    }

    private TicketEventsBuilder completed(Instant at) {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Completed(
                        ticket(),
                        order,
                        department,
                        round,
                        Outcome.SOLVED,
                        "管道老化",
                        "已更换",
                        null,
                        resolveBy,
                        at,
                        statedDeadline()));
    }

    /// Completes the work order with the judgement of the department (W4, C4).
    TicketEventsBuilder judged(@Nullable Boolean valid, @Nullable Judgement judgement) {
        return judged(valid, judgement, null);
    }

    /// Completes the work order with the code of the cause, too.
    TicketEventsBuilder judged(
            @Nullable Boolean valid, @Nullable Judgement judgement, @Nullable String causeCode) {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Completed(
                        ticket(),
                        order,
                        department,
                        round,
                        Outcome.SOLVED,
                        "管道老化",
                        "已更换",
                        valid,
                        resolveBy,
                        tick(),
                        statedDeadline(),
                        judgement,
                        causeCode));
    }

    TicketEventsBuilder chased() {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Chased(ticket(), order, department, "请尽快", tick(), null, null));
    }

    TicketEventsBuilder extended() {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Extended(
                        ticket(),
                        order,
                        department,
                        "resolve",
                        resolveBy,
                        resolveBy,
                        resolveBy,
                        tick()));
    }

    /// A named clock that started an hour ago is met or missed.
    TicketEventsBuilder clockEnded(String clock, boolean inTime) {
        return clockEnded(clock, inTime, now().minusSeconds(3_600));
    }

    TicketEventsBuilder clockEnded(String clock, boolean inTime, Instant startedAt) {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.ClockEnded(
                        ticket(),
                        order,
                        department,
                        clock,
                        inTime,
                        startedAt,
                        inTime ? now() : now().minusSeconds(60),
                        now()));
    }

    TicketEventsBuilder suspended() {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Suspended(
                        ticket(), order, department, "customer", null, resolveBy, tick()));
    }

    /// The department passes the work order on by itself (P2).
    TicketEventsBuilder transferred(String to) {
        String previous = department;
        department = to;
        Instant at = tick();
        resolveBy = at.plus(TO_RESOLVE);
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Transferred(
                        ticket(),
                        order,
                        to,
                        previous,
                        "属其职责",
                        at.plusSeconds(7_200),
                        resolveBy,
                        at,
                        statedDeadline()));
    }

    TicketEventsBuilder returnRefused() {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.ReturnRefused(
                        ticket(),
                        order,
                        department,
                        "属本部门",
                        now().plusSeconds(900),
                        resolveBy,
                        tick(),
                        null));
    }

    TicketEventsBuilder warned() {
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Warned(ticket(), order, department, "客户不满意", tick()));
    }

    /// The department appeals, and a supervisor decides.
    TicketEventsBuilder appealed(AppealSubject subject, boolean granted) {
        add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Appealed(ticket(), order, department, subject, "不属实", tick()));
        return add(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.AppealDecided(
                        ticket(), order, department, subject, granted, "已核实", tick()));
    }

    @Override
    public int round() {
        return round;
    }

    @Override
    public TicketEventsBuilder add(String topic, Event event) {
        record(topic, event);
        return this;
    }
}
