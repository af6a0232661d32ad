package io.openhotline.platform.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.platform.gateway.GatewaySettings.Target;
import io.openhotline.testplatform.gateway.FakeGateway;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpGatewayTest {
    private static final String SECRET = "shared";

    private final FakeGateway fake = FakeGateway.start(0, SECRET);
    private final OutgoingMessage message =
            new OutgoingMessage(UUID.randomUUID(), "+8613800000123", "已受理", "zh");

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void a_signed_message_is_delivered_once_however_often_it_is_sent() {
        Gateway gateway = gateway(SECRET);

        assertThat(gateway.send(message)).isEqualTo(new Outcome.Delivered());
        assertThat(gateway.send(message)).isEqualTo(new Outcome.Delivered());

        given().get(fake.url() + "/messages")
                .then()
                .body("messages", hasSize(1))
                .body("messages[0].text", equalTo("已受理"))
                .body("messages[0].to", equalTo("+8613800000123"));
    }

    @Test
    void a_wrong_secret_is_refused_for_good() {
        assertThat(gateway("other").send(message)).isEqualTo(new Outcome.Refused("status 401"));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503})
    void a_gateway_that_is_busy_may_take_it_later(int status) {
        prepare(status);

        assertThat(gateway(SECRET).send(message))
                .isEqualTo(new Outcome.Unavailable("status " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 404, 422})
    void any_other_answer_is_final(int status) {
        prepare(status);

        assertThat(gateway(SECRET).send(message))
                .isEqualTo(new Outcome.Refused("status " + status));
    }

    @Test
    void a_gateway_that_is_away_may_take_it_later() {
        Gateway gateway = gateway(SECRET);
        fake.close();

        assertThat(gateway.send(message)).isEqualTo(new Outcome.Unavailable("ConnectException"));
    }

    @Test
    void no_log_line_of_a_message_names_receiver_or_text() {
        assertThat(message).hasToString("message " + message.id());
    }

    private void prepare(int status) {
        given().queryParam("to", message.to())
                .queryParam("status", status)
                .post(fake.url() + "/answers")
                .then()
                .statusCode(204);
    }

    private Gateway gateway(String secret) {
        URI url = URI.create(fake.url() + "/sms");
        return new HttpGateway(
                new Target() {
                    @Override
                    public URI url() {
                        return url;
                    }

                    @Override
                    public String secret() {
                        return secret;
                    }

                    @Override
                    public Duration timeout() {
                        return Duration.ofSeconds(5);
                    }
                },
                Clock.systemUTC());
    }
}
