package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import io.openhotline.client.ApiResponse;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Lets scenes print, call the services and check the results.
final class Stage {
    private final Narrator narrator;
    private final Services services;
    private final Map<String, Department> departments;
    private final Deeds deeds;
    private final URI gateway;
    private int filed;

    /// @param gateway which takes the messages to customers
    Stage(
            Narrator narrator,
            Services services,
            Map<String, Department> departments,
            Deeds deeds,
            URI gateway) {
        this.narrator = narrator;
        this.services = services;
        this.departments = Map.copyOf(departments);
        this.deeds = deeds;
        this.gateway = gateway;
    }

    Narrator narrator() {
        return narrator;
    }

    Services services() {
        return services;
    }

    Department department(String code) {
        Department department = departments.get(code);
        if (department == null) {
            throw new UnexpectedResult("there is no department " + code);
        }
        return department;
    }

    /// @param number in the form of E.164
    Phone phone(String number) {
        return new Phone(gateway, number);
    }

    Deeds deeds() {
        return deeds;
    }

    /// Returns the number of tickets filed so far.
    int filed() {
        return filed;
    }

    Ticket file(Call call) {
        return file(call, services.intake());
    }

    Ticket file(Call call, ApiClient desk) {
        ApiResponse response = post(desk, "/tickets", call.body());
        filed++;
        deeds.add(response.get("/id"), "received");
        if (call.body().containsKey("answer")) {
            deeds.add(response.get("/id"), "answered");
        }
        var ticket = new Ticket(response.get("/id"), response.get("/number"));
        narrator.show(ticket + "  " + url(ticket));
        return ticket;
    }

    /// Enters a report that was received earlier. The report of this month counts it only if it was
    /// received in this month.
    Ticket fileReceived(Call call, Instant receivedAt) {
        Ticket ticket = file(call.saying("receivedAt", receivedAt.toString()), services.agent());
        if (!isOfThisMonth(receivedAt)) {
            filed--;
        }
        return ticket;
    }

    private static boolean isOfThisMonth(Instant time) {
        return YearMonth.from(time.atZone(ReportScene.PACK_ZONE))
                .equals(YearMonth.now(ReportScene.PACK_ZONE));
    }

    String url(Ticket ticket) {
        return services.intake().base() + "/tickets/" + ticket.number();
    }

    JsonNode look(Ticket ticket) {
        return get(services.intake(), "/tickets/" + ticket.id());
    }

    /// Waits until intake shows the ticket in one of these states.
    JsonNode awaitStatus(Ticket ticket, String... statuses) {
        String expected = ticket + " is " + String.join(" or ", statuses);
        JsonNode seen =
                await(
                        ticket,
                        expected,
                        found -> Set.of(statuses).contains(found.path("status").asText()));
        narrator.seen(ticket + " is " + seen.path("status").asText());
        return seen;
    }

    JsonNode await(Ticket ticket, String expected, Predicate<JsonNode> matches) {
        return Await.until(expected, () -> look(ticket), matches);
    }

    JsonNode get(ApiClient client, String path) {
        return success(path, client.get(path)).body();
    }

    ApiResponse post(ApiClient client, String path, Map<String, ?> body) {
        return success(path, client.post(path, "demo-" + UUID.randomUUID(), body));
    }

    ApiResponse patch(ApiClient client, String path, Map<String, ?> body) {
        return success(path, client.patch(path, body));
    }

    void check(boolean holds, String expected, Object seen) {
        if (!holds) {
            throw new UnexpectedResult(expected + ": not so, but " + seen);
        }
        narrator.seen(expected);
    }

    private static ApiResponse success(String path, ApiResponse response) {
        if (!response.isSuccess()) {
            throw new UnexpectedResult(
                    path + " answered " + response.status() + ": " + response.reason());
        }
        return response;
    }
}
