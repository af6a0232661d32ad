package io.openhotline.intake.reply;

import io.openhotline.intake.mail.OutgoingMail;
import io.openhotline.intake.mail.OutgoingMail.Mail;
import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.platform.actor.Actor;
import jakarta.inject.Singleton;
import java.util.Objects;

/// Writes replies by e-mail. Their subject names the ticket, so that an answer finds it.
@Singleton
class ReplyMails {
    private final OutgoingMail mails;

    ReplyMails(OutgoingMail mails) {
        this.mails = mails;
    }

    /// Queues the mail; the reply is given when the mail server has taken it. A reply that was sent
    /// in vain before is a new mail.
    void send(ReplyEntity reply, ReplyTicket ticket, String by, String text) {
        String address = Objects.requireNonNull(reply.address);
        reply.mailId =
                mails.send(
                        new Mail(
                                event(reply),
                                address,
                                "[%s] 答复 · Reply".formatted(ticket.number()),
                                text,
                                reply.inReplyTo,
                                by.equals(Actor.SYSTEM.toString()),
                                ticket.id()));
        reply.sending(ReplyForm.EMAIL, by, address, text);
    }

    private static String event(ReplyEntity reply) {
        return "reply:" + reply.id + (reply.mailId == null ? "" : ":after:" + reply.mailId);
    }

    /// Writes what the system tells in Chinese and English.
    String text(ReplyTicket ticket, String outcome) {
        return """
        您好！您反映的事项（工单号 %1$s）的处理结果如下：

        %2$s

        如有疑问，请直接回复本邮件。

        Hello, this is the outcome of what you reported (ticket %1$s):

        %2$s

        If anything is unclear, please answer this mail.
        """
                .formatted(ticket.number(), outcome);
    }
}
