package io.openhotline.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.bench.load.HttpConnection.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryTest {
    private static final HttpCall FILING = LeakReports.filing("retry", 1);

    private final Retry retry = new Retry(Duration.ZERO);
    private final List<HttpCall> sent = new ArrayList<>();

    @Test
    void a_refused_request_is_sent_again_with_the_same_key() throws Exception {
        HttpResponse answer = retry.send(call -> answer(call, sent.size() < 2 ? 503 : 201), FILING);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(sent).containsExactly(FILING, FILING, FILING);
        assertThat(retry.refused()).isEqualTo(2);
    }

    @Test
    void any_other_answer_is_returned_at_once() throws Exception {
        HttpResponse answer = retry.send(call -> answer(call, 422), FILING);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(sent).containsExactly(FILING);
        assertThat(retry.refused()).isZero();
    }

    @Test
    void a_service_that_never_accepts_is_given_up() throws Exception {
        HttpResponse answer = retry.send(call -> answer(call, 503), FILING);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(sent).hasSize(30);
    }

    private HttpResponse answer(HttpCall call, int status) {
        sent.add(call);
        return new HttpResponse(status, new byte[0]);
    }
}
