package io.openhotline.packs.trial;

import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.dispatch.policy.Route;
import io.openhotline.dispatch.routing.Router;
import io.openhotline.intake.policy.Category;
import io.openhotline.intake.policy.ContactPart;
import io.openhotline.intake.policy.FormCheck;
import io.openhotline.packs.check.CheckedPack;
import io.openhotline.packs.trial.Outcome.Goes;
import io.openhotline.packs.trial.Outcome.Refused;
import io.openhotline.platform.condition.RoutableTicket;
import java.util.Optional;
import java.util.stream.Collectors;

/// Asks one pack what it does with a ticket.
final class PackTrial {
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
        Route route = router.route(routable(ticket, category)).route();
        Deadlines deadlines = pack.dispatch().targetsOf(route.name()).from(ticket.receivedAt());
        return new Goes(
                route.name(),
                route.department().code(),
                deadlines.accept().at(),
                deadlines.resolve().at());
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
