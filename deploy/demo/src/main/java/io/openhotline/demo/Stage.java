package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiAnswer;
import io.openhotline.client.ApiClient;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// What every scene needs: to tell, to act, to look and to check.
final class Stage {
    private final Narrator narrator;
    private final Services services;
    private final Map<String, Department> departments;
    private int filed;

    Stage(Narrator narrator, Services services, Map<String, Department> departments) {
        this.narrator = narrator;
        this.services = services;
        this.departments = Map.copyOf(departments);
    }

    Narrator tell() {
        return narrator;
    }

    Services services() {
        return services;
    }

    Department department(String code) {
        Department department = departments.get(code);
        if (department == null) {
            throw new NotAsTold("there is no department " + code);
        }
        return department;
    }

    /// How many tickets were filed so far.
    int filed() {
        return filed;
    }

    Ticket file(Call call) {
        ApiAnswer answer = post(services.intake(), "/tickets", call.body());
        filed++;
        var ticket = new Ticket(answer.get("/id"), answer.get("/number"));
        narrator.show(ticket + "  " + url(ticket));
        return ticket;
    }

    String url(Ticket ticket) {
        return services.intake().base() + "/tickets/" + ticket.number();
    }

    JsonNode look(Ticket ticket) {
        return get(services.intake(), "/tickets/" + ticket.id());
    }

    /// Waits until the hotline sees the ticket in one of these states.
    JsonNode awaitStatus(Ticket ticket, String... statuses) {
        String told = ticket + " is " + String.join(" or ", statuses);
        JsonNode seen =
                await(
                        ticket,
                        told,
                        found -> Set.of(statuses).contains(found.path("status").asText()));
        narrator.seen(ticket + " is " + seen.path("status").asText());
        return seen;
    }

    JsonNode await(Ticket ticket, String told, Predicate<JsonNode> asTold) {
        return Await.until(told, () -> look(ticket), asTold);
    }

    JsonNode get(ApiClient client, String path) {
        return success(path, client.get(path)).body();
    }

    ApiAnswer post(ApiClient client, String path, Map<String, ?> body) {
        return success(path, client.post(path, "demo-" + UUID.randomUUID(), body));
    }

    void check(boolean holds, String told, Object seen) {
        if (!holds) {
            throw new NotAsTold(told + ": not so, but " + seen);
        }
        narrator.seen(told);
    }

    private static ApiAnswer success(String path, ApiAnswer answer) {
        if (!answer.isSuccess()) {
            throw new NotAsTold(path + " answered " + answer.status() + ": " + answer.reason());
        }
        return answer;
    }
}
