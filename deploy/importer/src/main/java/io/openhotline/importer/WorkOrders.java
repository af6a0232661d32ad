package io.openhotline.importer;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import io.openhotline.client.ApiResponse;
import io.openhotline.client.Attempts;
import io.openhotline.client.RetryPolicy;
import io.openhotline.client.ServiceUnreachable;
import io.openhotline.importer.domain.ImportCounts;
import io.openhotline.importer.domain.ImportCounts.Count;
import io.openhotline.importer.domain.Plan;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Completes the work orders of imported tickets over HTTP, like a department without Kafka.
final class WorkOrders {
    private final ApiClient dispatch;
    private final RetryPolicy untilIssued;
    private final IssueDelay delay = new IssueDelay();

    WorkOrders(ApiClient dispatch, RetryPolicy untilIssued) {
        this.dispatch = dispatch;
        this.untilIssued = untilIssued;
    }

    /// Completes the first work order of a ticket; `isNew` is false for a ticket of an earlier run.
    void complete(
            Plan.File plan,
            String ticket,
            boolean isNew,
            Map<String, Object> completion,
            ImportCounts counts) {
        JsonNode first = isNew ? awaitFirstOf(ticket) : firstOf(ticket);
        if (first.path("status").asText().equals("COMPLETED")) {
            counts.add(Count.ENDED_BEFORE);
            return;
        }
        String path = "/workorders/" + first.path("id").asText() + "/completion";
        ApiResponse response = dispatch.post(path, plan.key(), completion);
        if (response.isSuccess()) {
            counts.add(Count.COMPLETED);
        } else {
            counts.add(Count.UNFINISHED, plan.row().number(), response.reason());
        }
    }

    private JsonNode awaitFirstOf(String ticket) {
        long filed = System.nanoTime();
        delay.pause();
        Optional<JsonNode> atOnce = look(ticket);
        JsonNode first = atOnce.orElseGet(() -> firstOf(ticket));
        delay.learn(Duration.ofNanos(System.nanoTime() - filed), atOnce.isPresent());
        return first;
    }

    /// Waits for the work order of the first round, which dispatch issues after the ticket was
    /// filed.
    private JsonNode firstOf(String ticket) {
        Attempts attempts = untilIssued.begin();
        while (true) {
            Optional<JsonNode> first = look(ticket);
            if (first.isPresent()) {
                return first.get();
            }
            if (!attempts.again()) {
                throw new ServiceUnreachable(
                        dispatch.base() + " issues no work order for ticket " + ticket);
            }
        }
    }

    private Optional<JsonNode> look(String ticket) {
        ApiResponse response = dispatch.get("/workorders?ticket=" + ticket);
        return StreamSupport.stream(response.body().path("items").spliterator(), false)
                .filter(order -> order.path("round").asInt() == 1)
                .findFirst();
    }
}
