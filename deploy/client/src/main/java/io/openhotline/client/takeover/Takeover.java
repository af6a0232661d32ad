package io.openhotline.client.takeover;

import io.openhotline.client.ApiClient;
import io.openhotline.client.ApiResponse;
import io.openhotline.client.CommandException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// Asks every service for each step, and takes back what was planned if one refuses.
public final class Takeover {
    private static final String PLANNED = "planned";

    /// The time in which other instances of a service read a version.
    private static final Duration CHECKED_WITHIN = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Map<String, ApiClient> services;

    public Takeover(Services services) {
        this.services = services.clients();
    }

    /// Loads the texts of files by their names, and returns their version. Throws
    /// [CommandException] with a line for each finding of each service.
    public String load(Map<String, String> files) {
        var refusals = new ArrayList<String>();
        String version = "";
        for (var service : services.entrySet()) {
            ApiResponse response = service.getValue().post("/packs", key(), Map.of("files", files));
            if (response.isSuccess()) {
                version = response.get("/version");
            } else {
                refusals.addAll(lines(service.getKey(), response));
            }
        }
        if (!refusals.isEmpty()) {
            throw new CommandException("nothing changes:\n" + String.join("\n", refusals));
        }
        return version;
    }

    /// Plans the takeover in all services. A service that has the version in force stays as it is;
    /// returns false if all have.
    public boolean plan(String version, Instant at) {
        var planned = new LinkedHashMap<ApiClient, String>();
        for (var service : services.entrySet()) {
            ApiResponse response = planned(service.getValue(), version, at);
            if (response.isSuccess()) {
                planned.put(service.getValue(), response.get("/id"));
            } else if (!isProblem(response, "pack-in-force")) {
                String left =
                        takeBack(planned)
                                ? "nothing changes:\n"
                                : "a service takes it over all the same; see pack status:\n";
                throw new CommandException(
                        left + String.join("\n", lines(service.getKey(), response)));
            }
        }
        return !planned.isEmpty();
    }

    /// Returns whether every takeover is cancelled; one whose time has come isn't.
    private static boolean takeBack(Map<ApiClient, String> planned) {
        long cancelled =
                planned.entrySet().stream()
                        .filter(it -> cancel(it.getKey(), it.getValue()).isSuccess())
                        .count();
        return cancelled == planned.size();
    }

    /// Cancels the planned takeovers, and returns the names of the services that had one.
    public List<String> cancel() {
        var cancelled = new ArrayList<String>();
        services.forEach((name, client) -> {
            String id = client.get("/packs").get("/" + PLANNED + "/id");
            if (!id.isEmpty()) {
                ApiResponse response = cancel(client, id);
                if (!response.isSuccess()) {
                    throw new CommandException(String.join("\n", lines(name, response)));
                }
                cancelled.add(name);
            }
        });
        return cancelled;
    }

    /// Returns the version before the one in force, which must be the same in all services.
    public String before() {
        List<String> before =
                services.values().stream()
                        .map(client -> client.get("/packs").get("/before"))
                        .distinct()
                        .toList();
        if (before.size() != 1 || before.getFirst().isEmpty()) {
            throw new CommandException(
                    "the services have no common version before; pack status shows them");
        }
        return before.getFirst();
    }

    /// Returns lines that say what runs where.
    public List<String> status() {
        return services.entrySet().stream()
                .flatMap(service ->
                        StatusLines.of(service.getKey(), service.getValue().get("/packs").body()))
                .toList();
    }

    /// Tries again while another instance has yet to read the version.
    private static ApiResponse planned(ApiClient client, String version, Instant at) {
        Instant until = Instant.now().plus(CHECKED_WITHIN);
        ApiResponse response = post(client, version, at);
        while (isProblem(response, "pack-not-checked") && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            response = post(client, version, at);
        }
        return response;
    }

    private static ApiResponse post(ApiClient client, String version, Instant at) {
        return client.post(
                "/packs/takeovers", key(), Map.of("version", version, "at", at.toString()));
    }

    private static ApiResponse cancel(ApiClient client, String id) {
        return client.post("/packs/takeovers/" + id + "/cancel", key(), Map.of());
    }

    private static boolean isProblem(ApiResponse response, String slug) {
        return response.get("/type").equals("/problems/" + slug);
    }

    private static List<String> lines(String service, ApiResponse response) {
        var lines = new ArrayList<String>();
        lines.add(
                service
                        + ": "
                        + response.body().path("title").asText("status " + response.status()));
        response.body()
                .path("errors")
                .forEach(error ->
                        lines.add(
                                "  %s: %s"
                                        .formatted(
                                                error.path("pointer")
                                                        .asText("")
                                                        .replace("/files/", "")
                                                        .replace("~1", "/"),
                                                error.path("detail").asText(""))));
        return lines;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
