package io.openhotline.client.takeover;

import io.openhotline.client.ApiClient;
import io.openhotline.client.PortPlan;
import io.openhotline.client.RetryPolicy;
import io.openhotline.client.token.LocalAccounts;
import io.openhotline.client.token.Tokens;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The four services of the hotline on this machine, called as an operator.
public record Services(Map<String, ApiClient> clients) {
    private static final List<String> NAMES =
            List.of("intake", "dispatch", "followup", "reporting");
    private static final RetryPolicy SOON =
            new RetryPolicy(Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofSeconds(15));

    /// @param pack names the data of the system, as `deploy/hotline up --pack` does
    public static Services of(String pack, Map<String, String> environment) {
        PortPlan ports = PortPlan.from(environment);
        return at(
                name -> "http://127.0.0.1:" + ports.of(name),
                LocalAccounts.of(pack, environment).tokens("operator"));
    }

    /// @param address returns the address of a service by its short name
    public static Services at(UnaryOperator<String> address, Tokens tokens) {
        var clients = new LinkedHashMap<String, ApiClient>();
        for (String name : NAMES) {
            clients.put(name, new ApiClient(URI.create(address.apply(name)), tokens, SOON));
        }
        return new Services(clients);
    }
}
