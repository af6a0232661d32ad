package io.openhotline.intake.reply;

import io.openhotline.intake.mail.MailSettled;
import io.openhotline.intake.mail.MailState;
import io.openhotline.intake.reply.domain.ReplyDecider;
import io.openhotline.intake.reply.domain.ReplyStatus;
import io.openhotline.intake.ticket.domain.TicketEvent;
import io.openhotline.intake.ticket.domain.TicketEvent.ResolvedWithIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.WasAnswered;
import io.openhotline.intake.ticket.domain.TicketEvent.WasMerged;
import io.openhotline.intake.ticket.domain.TicketEvent.WasReopened;
import io.openhotline.intake.ticket.domain.TicketEvent.WasWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/// Follows what happens to tickets and mails, in the transaction in which it happens.
@ApplicationScoped
class ReplyObserver {
    private final ReplyOpeningService opening;
    private final ReplyService replies;
    private final ReplyRepository rows;
    private final ReplyTasks tasks;

    ReplyObserver(
            ReplyOpeningService opening,
            ReplyService replies,
            ReplyRepository rows,
            ReplyTasks tasks) {
        this.opening = opening;
        this.replies = replies;
        this.rows = rows;
        this.tasks = tasks;
    }

    void follow(@Observes TicketEvent event) {
        switch (event) {
            case WasAnswered it ->
                    opening.answered(it.id().value(), it.answer(), it.firstContact(), it.at());
            case WasWithdrawn it -> replies.dropOpen(it.id().value(), "withdrawn", it.at());
            case WasReopened it -> replies.dropOpen(it.id().value(), "reopened", it.at());
            case WasMerged it -> replies.dropOpen(it.id().value(), "merged", it.at());
            // Thousands can't be called; who wanted the answer in writing gets it.
            case ResolvedWithIncident it ->
                    opening.answered(it.id().value(), it.answer().zh(), true, it.at());
            case TicketEvent.Filed _,
                    TicketEvent.JoinedIncident _,
                    TicketEvent.LeftIncident _,
                    TicketEvent.WasSupplemented _,
                    TicketEvent.WasReclassified _,
                    TicketEvent.WasLinked _,
                    TicketEvent.WasUnlinked _,
                    TicketEvent.WasJoined _,
                    TicketEvent.WasLeft _,
                    TicketEvent.WasUnmerged _,
                    TicketEvent.WasVerified _,
                    TicketEvent.WasCompleted _,
                    TicketEvent.WasSealed _,
                    TicketEvent.WasClosed _ -> {}
        }
    }

    /// A reply whose mail can't be sent becomes a task for a person.
    void settle(@Observes MailSettled mail) {
        rows.byMail(mail.mail()).ifPresent(reply -> settle(reply, mail));
    }

    private void settle(ReplyEntity reply, MailSettled mail) {
        reply.status = ReplyDecider.settled(reply.status, mail.state() == MailState.SENT);
        if (reply.status == ReplyStatus.GIVEN) {
            reply.givenAt = mail.at();
            tasks.done(reply, Objects.requireNonNull(reply.givenBy), mail.at());
        } else if (reply.status == ReplyStatus.OPEN) {
            tasks.open(reply, rows.ticket(reply.ticketId));
        }
    }
}
