package io.openhotline.followup.survey;

import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.gateway.HttpGateways;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Finds the ways by which this system can send a link, and the customer's address for each. The
/// gateway of WeChat finds the customer's account by the telephone.
@Singleton
class SurveyGateways {
    private final HttpGateways gateways;
    private final boolean mail;

    SurveyGateways(
            HttpGateways gateways,
            @ConfigProperty(name = "hotline.mail.out.enabled", defaultValue = "false")
                    boolean mail) {
        this.gateways = gateways;
        this.mail = mail;
    }

    boolean sends(Way way) {
        return switch (way) {
            case SMS -> gateways.sms().isPresent();
            case WECHAT -> gateways.wechat().isPresent();
            case EMAIL -> mail;
            case PHONE, DOOR -> false;
        };
    }

    static Optional<String> address(Way way, Contact contact) {
        return Optional.ofNullable(known(way, contact)).filter(it -> !it.isBlank());
    }

    private static @Nullable String known(Way way, Contact contact) {
        return switch (way) {
            case SMS, WECHAT -> contact.phone();
            case EMAIL -> contact.email();
            case PHONE, DOOR -> null;
        };
    }
}
