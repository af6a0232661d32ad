package io.openhotline.intake.reply;

import io.openhotline.intake.mail.MailSettled;
import io.openhotline.intake.mail.MailState;
import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.intake.reply.domain.Delivery;
import io.openhotline.intake.ticket.domain.TicketEvent;
import io.openhotline.intake.ticket.domain.TicketEvent.ResolvedWithIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.WasAnswered;
import io.openhotline.intake.ticket.domain.TicketEvent.WasMerged;
import io.openhotline.intake.ticket.domain.TicketEvent.WasReopened;
import io.openhotline.intake.ticket.domain.TicketEvent.WasWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Follows what happens to tickets and mails, in the transaction in which it happens.
@ApplicationScoped
class ReplyObserver {
    private final ReplyOpeningService opening;
    private final ReplyService replies;
    private final ReplyRepository rows;

    ReplyObserver(ReplyOpeningService opening, ReplyService replies, ReplyRepository rows) {
        this.opening = opening;
        this.replies = replies;
        this.rows = rows;
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

    /// Reopens a reply, with its task, if its mail can't be sent or delivered.
    void settle(@Observes MailSettled mail) {
        rows.byMail(mail.mail())
                .filter(reply -> reply.givenForm == ReplyForm.EMAIL)
                .ifPresent(reply ->
                        replies.settle(reply, delivery(mail.state()), mail.reason(), mail.at()));
    }

    private static Delivery delivery(MailState fate) {
        return switch (fate) {
            case SENT -> Delivery.TAKEN;
            case BOUNCED -> Delivery.RETURNED;
            case QUEUED, SENDING, FAILED, UNCERTAIN, OFF -> Delivery.FAILED;
        };
    }
}
