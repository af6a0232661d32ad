package io.openhotline.importer;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiAnswer;
import io.openhotline.client.ApiClient;
import io.openhotline.client.Attempts;
import io.openhotline.client.Patience;
import io.openhotline.client.ServiceGone;
import io.openhotline.importer.domain.Plan;
import io.openhotline.importer.domain.Tally;
import io.openhotline.importer.domain.Tally.Count;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Completes the work orders of imported tickets at the dispatch service, as a department without
/// Kafka does.
final class WorkOrders {
    private final ApiClient dispatch;
    private final Patience untilIssued;
    private final IssueLag lag = new IssueLag();

    WorkOrders(ApiClient dispatch, Patience untilIssued) {
        this.dispatch = dispatch;
        this.untilIssued = untilIssued;
    }

    /// `isNew` where the ticket was filed a moment ago, and not by an earlier run.
    void complete(
            Plan.File row,
            String ticket,
            boolean isNew,
            Map<String, Object> completion,
            Tally tally) {
        JsonNode first = isNew ? awaitFirstOf(ticket) : firstOf(ticket);
        if (first.path("status").asText().equals("COMPLETED")) {
            tally.count(Count.OVER_BEFORE);
            return;
        }
        String path = "/workorders/" + first.path("id").asText() + "/completion";
        ApiAnswer answer = dispatch.post(path, row.key(), completion);
        if (answer.isSuccess()) {
            tally.count(Count.COMPLETED);
        } else {
            tally.count(Count.UNFINISHED, row.row(), answer.reason());
        }
    }

    private JsonNode awaitFirstOf(String ticket) {
        long filed = System.nanoTime();
        lag.pause();
        Optional<JsonNode> atOnce = look(ticket);
        JsonNode first = atOnce.orElseGet(() -> firstOf(ticket));
        lag.learn(Duration.ofNanos(System.nanoTime() - filed), atOnce.isPresent());
        return first;
    }

    /// The first round's work order, which dispatch issues a moment after the ticket was filed.
    private JsonNode firstOf(String ticket) {
        Attempts attempts = untilIssued.begin();
        while (true) {
            Optional<JsonNode> first = look(ticket);
            if (first.isPresent()) {
                return first.get();
            }
            if (!attempts.again()) {
                throw new ServiceGone(
                        dispatch.base() + " issues no work order for ticket " + ticket);
            }
        }
    }

    private Optional<JsonNode> look(String ticket) {
        ApiAnswer answer = dispatch.get("/workorders?ticket=" + ticket);
        return StreamSupport.stream(answer.body().path("items").spliterator(), false)
                .filter(order -> order.path("round").asInt() == 1)
                .findFirst();
    }
}
