package io.openhotline.intake.reply;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.intake.policy.ReplyPolicy;
import io.openhotline.intake.reply.domain.ReplyStatus;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Opens a reply when there is something to tell a customer, in the transaction that says so. The
/// system tells it by itself where the pack lets it.
@PackScoped
public class ReplyOpeningService {
    private final ReplyRepository replies;
    private final WishService wishes;
    private final ReplyTasks tasks;
    private final ReplySending sending;
    private final ReplyPolicy policy;
    private final Ids ids;
    private final Clock clock;

    ReplyOpeningService(
            ReplyRepository replies,
            WishService wishes,
            ReplyTasks tasks,
            ReplySending sending,
            IntakePolicy policy,
            Ids ids,
            Clock clock) {
        this.replies = replies;
        this.wishes = wishes;
        this.tasks = tasks;
        this.sending = sending;
        this.policy = policy.replies();
        this.ids = ids;
        this.clock = clock;
    }

    /// Keeps what the customer asked for with the filing, and opens a reply to what the desk has
    /// answered at once in writing. An answer on the telephone or in person has been heard.
    ///
    /// @param answer what the desk answered at once, or null
    @Transactional(Transactional.TxType.MANDATORY)
    public void filed(
            UUID ticket, String channel, @Nullable Wish wish, @Nullable String answer, Instant at) {
        if (wish != null) {
            wishes.keep(ticket, wish);
        }
        ReplyForm form = wish == null ? policy.form(channel) : wish.form();
        if (answer != null && !isHeard(form)) {
            open(ticket, "answer:" + at, answer);
        }
    }

    /// Opens a reply to a work order that is done.
    @Transactional(Transactional.TxType.MANDATORY)
    public void handled(UUID ticket, UUID workOrder, String remedy) {
        open(ticket, "work-order:" + workOrder, remedy);
    }

    /// Opens a reply to a later answer of the desk.
    void answered(UUID ticket, String answer, boolean firstContact, Instant at) {
        Wish wish = wishes.of(replies.ticket(ticket));
        if (!firstContact || !isHeard(wish.form())) {
            open(ticket, "answer:" + at, answer);
        }
    }

    private static boolean isHeard(ReplyForm form) {
        return form == ReplyForm.CALL || form == ReplyForm.IN_PERSON;
    }

    /// Starts the clock now: a message that was late raises no alarm for the past (decision 0019).
    private void open(UUID id, String event, String outcome) {
        ReplyTicket ticket = replies.ticket(id);
        boolean isKnown = ticket.hasCustomer() || replies.wish(id).isPresent();
        if (isKnown && !ticket.isImported() && !replies.exists(id, event)) {
            ReplyEntity reply = row(ticket, event, outcome);
            replies.persist(reply);
            tell(reply, ticket);
        }
    }

    private void tell(ReplyEntity reply, ReplyTicket ticket) {
        boolean bySystem =
                policy.isAutomatic(reply.form) && !policy.needsSignature(ticket.category());
        if (!bySystem || !sending.tell(reply, ticket, reply.openedAt)) {
            tasks.open(reply, ticket);
        }
    }

    private ReplyEntity row(ReplyTicket ticket, String event, String outcome) {
        Instant now = clock.instant();
        var row = new ReplyEntity();
        row.id = ids.next();
        row.ticketId = ticket.id();
        row.event = event;
        row.outcome = outcome;
        row.openedAt = now;
        row.dueAt = tasks.due(now);
        row.status = ReplyStatus.OPEN;
        row.wanted(wishes.of(ticket));
        return row;
    }
}
