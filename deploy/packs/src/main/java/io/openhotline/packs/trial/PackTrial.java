package io.openhotline.packs.trial;

import io.openhotline.contracts.ReviewKind;
import io.openhotline.dispatch.policy.Author;
import io.openhotline.dispatch.policy.Oversight;
import io.openhotline.dispatch.policy.Route;
import io.openhotline.dispatch.routing.Router;
import io.openhotline.intake.policy.Category;
import io.openhotline.intake.policy.ContactPart;
import io.openhotline.intake.policy.FormCheck;
import io.openhotline.packs.check.CheckedPack;
import io.openhotline.packs.trial.Outcome.Goes;
import io.openhotline.packs.trial.Outcome.Refused;
import io.openhotline.platform.condition.RoutableTicket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks one pack what it does with a ticket.
final class PackTrial {
    private static final Author AGENT = Author.of("agent:1", Set.of("agent"));

    private final CheckedPack pack;
    private final Router router;

    PackTrial(CheckedPack pack) {
        this.pack = pack;
        this.router = new Router(pack.dispatch());
    }

    Outcome of(RecordedTicket ticket) {
        String code = ticket.text("category").orElse("");
        Optional<Category> category = pack.intake().category(code);
        return category.isEmpty()
                ? new Refused("there is no category '" + code + "'")
                : refusal(ticket, category.get()).orElseGet(() -> goes(ticket, category.get()));
    }

    private Optional<Outcome> refusal(RecordedTicket ticket, Category category) {
        String channel = ticket.text("channel").orElse("");
        if (!pack.intake().hasChannel(channel)) {
            return Optional.of(new Refused("there is no channel '" + channel + "'"));
        }
        Optional<ContactPart> missing =
                category.requires().stream().filter(part -> !has(ticket, part)).findFirst();
        if (missing.isPresent()) {
            return Optional.of(new Refused(missing.get().pointer() + " is required"));
        }
        var errors = FormCheck.check(category.fields(), ticket.fields()).errors();
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                errors.stream()
                                        .map(error -> error.pointer() + " " + error.detail())
                                        .collect(Collectors.joining("; "))));
    }

    /// A recorded ticket whose telephone is masked has one.
    private static boolean has(RecordedTicket ticket, ContactPart part) {
        return part == ContactPart.PLACE
                ? ticket.has("place")
                : ticket.text(part.pointer().substring(1).replace('/', '.')).isPresent();
    }

    private Outcome goes(RecordedTicket ticket, Category category) {
        RoutableTicket routable = routable(ticket, category);
        Route route = router.route(routable).route();
        return new Goes(
                route.name(),
                route.department().code(),
                clocks(route, ticket.receivedAt()),
                marks(routable));
    }

    private Map<String, Instant> clocks(Route route, Instant start) {
        var ends = new LinkedHashMap<String, Instant>();
        pack.dispatch()
                .clocksOf(route.name())
                .forEach(clock -> ends.put(clock.name(), clock.target().from(start).at()));
        return ends;
    }

    /// Says what the pack decides about the work order beside route and clocks.
    private List<String> marks(RoutableTicket ticket) {
        Oversight oversight = pack.dispatch().oversight();
        var marks = new ArrayList<String>();
        if (oversight.isUrgent(ticket)) {
            marks.add("urgent");
        }
        if (oversight.needsReview(ReviewKind.DISPATCH, ticket, AGENT)) {
            marks.add("reviewed when an agent dispatches it");
        }
        if (oversight.needsApproval(ticket)) {
            marks.add("approved by a head");
        }
        if (pack.intake().verification().categories().contains(ticket.category())) {
            marks.add("verified with the customer");
        }
        return marks;
    }

    private static RoutableTicket routable(RecordedTicket ticket, Category category) {
        return new RoutableTicket(
                category.code(),
                category.kind().name(),
                ticket.text("channel").orElse(null),
                ticket.text("nature").orElse(category.nature()),
                ticket.text("severity").orElse("ORDINARY"),
                ticket.text("customer.kind").orElse(null),
                ticket.text("customer.level").orElse(null),
                ticket.has("place"),
                ticket.text("customer.phone").isPresent(),
                ticket.has("repeatOf"),
                ticket.fields());
    }
}
