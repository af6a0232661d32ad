package io.openhotline.intake.notification;

import io.openhotline.intake.gateway.Gateways;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.NotificationRule;
import io.openhotline.intake.policy.Via;
import io.openhotline.intake.ticket.NotifiedTicket;
import io.openhotline.platform.pack.PackScoped;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Chooses the way to a receiver: the first of the rule that leads there and whose gateway is set
/// up.
@PackScoped
class Reachable {
    private final IntakePolicy policy;
    private final Gateways gateways;

    Reachable(IntakePolicy policy, Gateways gateways) {
        this.policy = policy;
        this.gateways = gateways;
    }

    Optional<Via> via(NotificationRule rule, Addressee to, NotifiedTicket ticket) {
        return rule.via().stream()
                .filter(via -> via == Via.INBOX || gateways.of(via).isPresent())
                .filter(via -> address(via, to.key(), ticket) != null)
                .findFirst();
    }

    /// Returns null if there is no address.
    @Nullable String address(Via via, String receiver, NotifiedTicket ticket) {
        var to = new Addressee(receiver);
        if (to.isCustomer()) {
            return customer(via, to, ticket);
        }
        return via == Via.INBOX
                ? receiver
                : policy.notifications().contact(receiver).map(it -> it.address(via)).orElse(null);
    }

    private @Nullable String customer(Via via, Addressee to, NotifiedTicket ticket) {
        return switch (via) {
            case INBOX -> to.hasInbox() ? to.key() : null;
            case SMS -> ticket.customerPhone();
            case WECHAT -> isFromWechat(ticket) ? ticket.customerSubject() : null;
            case EMAIL -> ticket.customerEmail();
        };
    }

    private boolean isFromWechat(NotifiedTicket ticket) {
        return Objects.equals(
                ticket.attributes().get("channel"), policy.notifications().wechatChannel());
    }
}
