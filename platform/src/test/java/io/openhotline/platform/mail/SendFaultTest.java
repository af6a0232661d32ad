package io.openhotline.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class SendFaultTest {
    @Test
    void an_address_that_the_server_refuses_is_refused_for_good() {
        assertThat(outcome(550)).isInstanceOf(SendOutcome.Refused.class);
    }

    @Test
    void a_full_mailbox_and_a_refused_login_are_tried_again() {
        assertThat(outcome(452)).isInstanceOf(SendOutcome.NotNow.class);
        assertThat(outcome(535)).isInstanceOf(SendOutcome.NotNow.class);
    }

    @Test
    void a_server_that_is_away_is_tried_again() {
        assertThat(SendFault.outcome(new CompletionException(new ConnectException("refused"))))
                .isEqualTo(new SendOutcome.NotNow("java.net.ConnectException: refused"));
    }

    @Test
    void a_malformed_address_is_refused_for_good() {
        assertThat(SendFault.outcome(new IllegalArgumentException("Invalid email address")))
                .isInstanceOf(SendOutcome.Refused.class);
    }

    @Test
    void after_a_connection_that_broke_nobody_knows() {
        assertThat(SendFault.outcome(new IllegalStateException("Connection closed")))
                .isInstanceOf(SendOutcome.Unknown.class);
    }

    private static SendOutcome outcome(int reply) {
        return SendFault.outcome(
                new CompletionException(new SMTPException("RCPT", reply, List.of("no"), false)));
    }
}
