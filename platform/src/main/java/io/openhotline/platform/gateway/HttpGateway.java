package io.openhotline.platform.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.platform.gateway.GatewaySettings.Target;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;

/// Posts a message as JSON, signed with the secret of the gateway. 2xx means delivered; 408, 429,
/// 5xx, a timeout and a fault of the network mean later; any other status means never.
final class HttpGateway implements Gateway {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Target target;
    private final Clock clock;
    private final HttpClient client;

    HttpGateway(Target target, Clock clock) {
        this.target = target;
        this.clock = clock;
        this.client = HttpClient.newBuilder().connectTimeout(target.timeout()).build();
    }

    @Override
    public Outcome send(OutgoingMessage message) {
        try {
            return outcome(client.send(request(message), BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return new Outcome.Unavailable(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unavailable("interrupted");
        }
    }

    private HttpRequest request(OutgoingMessage message) throws JsonProcessingException {
        byte[] body = JSON.writeValueAsBytes(message);
        String time = clock.instant().toString();
        return HttpRequest.newBuilder(target.url())
                .timeout(target.timeout())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", message.id().toString())
                .header(Signature.TIME, time)
                .header(Signature.HEADER, Signature.of(target.secret(), time, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private static Outcome outcome(int status) {
        if (status >= 200 && status < 300) {
            return new Outcome.Delivered();
        }
        return status == 408 || status == 429 || status >= 500
                ? new Outcome.Unavailable("status " + status)
                : new Outcome.Refused("status " + status);
    }
}
