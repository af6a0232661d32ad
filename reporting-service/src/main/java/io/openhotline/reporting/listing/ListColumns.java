package io.openhotline.reporting.listing;

import static io.openhotline.reporting.fact.domain.Measure.RETURNS;
import static io.openhotline.reporting.fact.domain.Measure.REWORKS;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.policy.Labels;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns of exported tickets. Times are those of the pack's zone, to the second.
final class ListColumns {
    private static final List<String> NAMES =
            List.of(
                    "number",
                    "received_at",
                    "category",
                    "kind",
                    "nature",
                    "severity",
                    "channel",
                    "department",
                    "state",
                    "satisfaction",
                    "handled_at",
                    "customer_resolve_by",
                    "reworks",
                    "returns",
                    "id");

    private final ZoneId zone;

    ListColumns(ZoneId zone) {
        this.zone = zone;
    }

    static List<String> header() {
        return NAMES.stream().map(ListColumns::header).toList();
    }

    private static String header(String name) {
        LocalText label = Labels.of("list." + name);
        return label.zh() + " " + label.en();
    }

    /// The cells of a ticket: texts, numbers, local times, or null.
    List<@Nullable Object> of(ListedTicket ticket) {
        TicketFact fact = ticket.fact();
        return Arrays.asList(
                fact.number(),
                local(fact.receivedAt()),
                fact.category(),
                fact.kind().name(),
                fact.nature(),
                fact.severity().name(),
                fact.channel(),
                fact.department(),
                fact.state().name(),
                fact.satisfaction() == null ? null : fact.satisfaction().name(),
                local(fact.handledAt()),
                local(fact.customerResolveBy()),
                fact.measures().of(REWORKS),
                fact.measures().of(RETURNS),
                ticket.id().toString());
    }

    private @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null
                ? null
                : LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.SECONDS);
    }
}
