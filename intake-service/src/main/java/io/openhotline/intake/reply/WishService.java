package io.openhotline.intake.reply;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.intake.policy.ReplyPolicy;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Keeps in which form customers want to be told, and finds it where nobody asked.
@PackScoped
class WishService {
    private final ReplyRepository replies;
    private final ReplyPolicy policy;

    WishService(ReplyRepository replies, IntakePolicy policy) {
        this.replies = replies;
        this.policy = policy.replies();
    }

    /// Keeps the wish, also for the replies that nobody has given yet.
    @Transactional
    void keep(UUID ticket, Wish wish) {
        replies.wish(ticket)
                .ifPresentOrElse(
                        row -> row.change(wish), () -> replies.add(WishEntity.of(ticket, wish)));
        replies.open(ticket).forEach(reply -> reply.wanted(wish));
    }

    /// Returns what was asked for with the ticket, else what the directory says, else what fits the
    /// channel.
    Wish of(ReplyTicket ticket) {
        return replies.wish(ticket.id()).map(WishEntity::wish).orElseGet(() -> usual(ticket));
    }

    private Wish usual(ReplyTicket ticket) {
        String channel = ticket.preferred() == null ? ticket.channel() : ticket.preferred();
        ReplyForm form = policy.form(channel);
        return new Wish(form, form == ReplyForm.EMAIL ? ticket.email() : null, null);
    }
}
