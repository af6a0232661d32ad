package io.openhotline.intake.reply;

import io.openhotline.intake.mail.MailSettings;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.pack.PackScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sends replies by e-mail, SMS and WeChat, if a mail server or a gateway is configured.
@PackScoped
class ReplySending {
    private final ReplyMails mails;
    private final ReplyMessages messages;
    private final MailSettings settings;
    private final ZoneId zone;

    ReplySending(
            ReplyMails mails, ReplyMessages messages, MailSettings settings, IntakePolicy policy) {
        this.mails = mails;
        this.messages = messages;
        this.settings = settings;
        this.zone = policy.timeZone();
    }

    boolean sends(ReplyForm form) {
        return form == ReplyForm.EMAIL ? settings.sends() : messages.sends(form);
    }

    /// Returns whether the system sends the reply. An SMS or WeChat message that the caller reports
    /// as sent, or documents by an attachment, is only recorded.
    boolean isSent(Proof proof) {
        return sends(proof.form())
                && (proof.form() == ReplyForm.EMAIL
                        || !proof.reported() && proof.attachment() == null);
    }

    Optional<String> receiver(ReplyEntity reply, ReplyTicket ticket, Proof proof) {
        String wanted = reply.form == proof.form() ? reply.address : null;
        return receiver(proof.form(), proof.to() == null ? wanted : proof.to(), ticket);
    }

    private Optional<String> receiver(ReplyForm form, @Nullable String given, ReplyTicket ticket) {
        return form == ReplyForm.EMAIL
                ? Optional.ofNullable(given == null ? ticket.email() : given)
                : messages.receiver(form, given, ticket);
    }

    void send(ReplyEntity reply, ReplyTicket ticket, Proof proof) {
        String to = receiver(reply, ticket, proof).orElseThrow();
        String text = Objects.requireNonNull(proof.text());
        reply.form = proof.form();
        reply.address = to;
        if (proof.form() == ReplyForm.EMAIL) {
            mails.send(reply, ticket, proof.by(), text);
        } else {
            messages.send(reply, proof.form(), to, proof.by(), text, proof.at());
        }
    }

    /// Sends the outcome automatically. Returns false if there is no address.
    boolean tell(ReplyEntity reply, ReplyTicket ticket, Instant now) {
        Optional<String> to =
                sends(reply.form) ? receiver(reply.form, reply.address, ticket) : Optional.empty();
        to.ifPresent(address -> tell(reply, ticket, address, now));
        return to.isPresent();
    }

    private void tell(ReplyEntity reply, ReplyTicket ticket, String to, Instant now) {
        String system = Actor.SYSTEM.toString();
        if (reply.form == ReplyForm.EMAIL) {
            reply.address = to;
            mails.send(reply, ticket, system, mails.text(ticket, reply.outcome));
        } else {
            Instant at = messages.allowed(now, zone);
            String text = messages.text(ticket, reply.outcome);
            messages.send(reply, reply.form, to, system, text, at);
        }
    }
}
