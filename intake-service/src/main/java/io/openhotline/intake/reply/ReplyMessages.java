package io.openhotline.intake.reply;

import io.openhotline.intake.customer.CustomerWishes;
import io.openhotline.intake.gateway.Gateways;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.NotificationPolicy;
import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.intake.policy.Via;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.intake.ticket.NotifiedTicket;
import io.openhotline.intake.ticket.NotifiedTickets;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.LocalText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Queues replies by SMS and WeChat, and finds their receivers.
@PackScoped
class ReplyMessages {
    private final Gateways gateways;
    private final NotifiedTickets tickets;
    private final CustomerWishes directory;
    private final TelephoneParser telephones;
    private final NotificationPolicy policy;
    private final Ids ids;

    ReplyMessages(
            Gateways gateways,
            NotifiedTickets tickets,
            CustomerWishes directory,
            TelephoneParser telephones,
            IntakePolicy policy,
            Ids ids) {
        this.gateways = gateways;
        this.tickets = tickets;
        this.directory = directory;
        this.telephones = telephones;
        this.policy = policy.notifications();
        this.ids = ids;
    }

    /// Returns whether a gateway sends replies in this form.
    boolean sends(ReplyForm form) {
        return via(form).flatMap(gateways::of).isPresent();
    }

    static Optional<Via> via(ReplyForm form) {
        return switch (form) {
            case SMS -> Optional.of(Via.SMS);
            case WECHAT -> Optional.of(Via.WECHAT);
            case CALL, EMAIL, LETTER, FAX, IN_PERSON -> Optional.empty();
        };
    }

    /// Returns the receiver: the given address, else the one of the ticket.
    Optional<String> receiver(ReplyForm form, @Nullable String given, ReplyTicket ticket) {
        Optional<NotifiedTicket> known = tickets.find(ticket.id());
        return switch (form) {
            case SMS ->
                    given == null
                            ? known.map(NotifiedTicket::customerPhone)
                            : telephones.parse(given).map(Telephone::number);
            case WECHAT ->
                    given == null && ticket.channel().equals(policy.wechatChannel())
                            ? known.map(NotifiedTicket::customerSubject)
                            : Optional.ofNullable(given);
            case CALL, EMAIL, LETTER, FAX, IN_PERSON -> Optional.empty();
        };
    }

    /// @param at the time of the first attempt
    void send(ReplyEntity reply, ReplyForm form, String to, String by, String text, Instant at) {
        reply.sending(form, by, to, text);
        reply.messageId = ids.next();
        reply.sendAttempts = 0;
        reply.sendingSince = at;
        reply.sendAt = at;
    }

    /// Returns the text of a reply that the system sends by itself.
    String text(ReplyTicket ticket, String outcome) {
        var text =
                new LocalText(
                        "您反映的事项（工单号 %s）处理结果：%s".formatted(ticket.number(), outcome),
                        "Outcome of your report (ticket %s): %s"
                                .formatted(ticket.number(), outcome));
        return language(ticket.id()).equals("en") ? text.en() : text.zh();
    }

    String language(UUID ticket) {
        return tickets.find(ticket)
                .flatMap(known -> directory.of(known.customerId()))
                .map(CustomerWishes.Wishes::language)
                .orElseGet(() -> policy.language() == null ? "zh" : policy.language());
    }

    /// Returns the first time outside the quiet hours, which only the system's own replies observe.
    Instant allowed(Instant at, ZoneId zone) {
        return policy.quietHours() == null ? at : policy.quietHours().earliest(at, zone);
    }
}
