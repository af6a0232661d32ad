package io.openhotline.launcher;

import io.openhotline.client.TopicPrefix;
import java.util.ArrayList;
import java.util.List;

/// Lists the addresses and folders of a running system.
final class Overview {
    private final LocalSystem system;

    Overview(LocalSystem system) {
        this.system = system;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("");
        if (system.options().web()) {
            lines.add(pages());
        }
        for (String service : system.options().services()) {
            lines.add(
                    "%-18s %s/q/swagger-ui   %s/q/health /q/metrics"
                            .formatted(
                                    service + "-service",
                                    system.url(service),
                                    system.managementUrl(service)));
        }
        lines.add("");
        TopicPrefix prefix = system.options().topics();
        lines.add(
                "topics     deploy/hotline topic read %s   (or %s, …)"
                        .formatted(
                                prefix.onBroker("tickets.v1"),
                                prefix.onBroker("departments.engineering.v1")));
        lines.add("           files for other clients: " + system.clients());
        lines.add("databases  " + psql("intake"));
        lines.add("issuer     " + system.issuerUrl());
        if (system.options().issuer().isChild()) {
            lines.add(
                    "passwords  " + system.identity() + "/people, secrets of systems beside them");
            lines.add(
                    "tokens     deploy/hotline token agent   (or another role, staff number, client id)");
        }
        lines.add("logs       " + system.logs() + "/");
        lines.add("processes  " + system.logs().resolveSibling("processes.json"));
        return lines;
    }

    private String pages() {
        return system.options().hasPages()
                ? "pages      %s for customers, %s/staff for staff"
                        .formatted(system.options().webUrl(), system.options().webUrl())
                : "pages      not built: install Node.js 20.19 or later with npm, then start again";
    }

    private String psql(String database) {
        return "PGPASSFILE=%s psql -h 127.0.0.1 -p %d -U %s %s   (also dispatch, followup, reporting)"
                .formatted(
                        system.secrets().file(SystemParts.FOR_PSQL),
                        system.options().ports().of("postgres"),
                        database,
                        database);
    }
}
