package io.openhotline.intake.timeline;

import io.openhotline.contracts.TicketEvent.IncidentChanged;
import io.openhotline.contracts.TicketEvent.IncidentClosed;
import io.openhotline.contracts.TicketEvent.IncidentEvent;
import io.openhotline.contracts.TicketEvent.IncidentJoined;
import io.openhotline.contracts.TicketEvent.IncidentLeft;
import io.openhotline.contracts.TicketEvent.IncidentOpened;
import io.openhotline.contracts.TicketEvent.IncidentResolved;
import io.openhotline.contracts.TicketEvent.IncidentText;
import io.openhotline.platform.policy.LocalText;
import java.util.Optional;

/// Writes the lines of the timeline about incidents.
final class IncidentTexts {
    private IncidentTexts() {}

    static LocalText of(IncidentEvent event) {
        return switch (event) {
            case IncidentOpened opened -> named("列为突发事件主单：", "Leads the incident: ", opened.name());
            case IncidentChanged changed ->
                    named("突发事件信息更新：", "Incident changed: ", changed.name());
            case IncidentJoined joined -> joined(joined.leadNumber(), joined.byRule());
            case IncidentLeft left -> named("移出突发事件：", "Left the incident: ", left.reason());
            case IncidentResolved resolved ->
                    text("随突发事件结案：", "Closed with the incident: ", resolved.answer());
            case IncidentClosed closed -> closed(closed);
        };
    }

    /// Returns what a customer reads in other words than the desk: the texts without the other
    /// ticket.
    static Optional<LocalText> forCustomer(IncidentEvent event) {
        return switch (event) {
            case IncidentJoined joined ->
                    Optional.of(text("已知突发事件：", "Known incident: ", joined.text()));
            case IncidentLeft _ -> Optional.of(new LocalText("改为单独办理", "Handled on its own again"));
            case IncidentResolved resolved ->
                    Optional.of(text("办结答复：", "Answer: ", resolved.answer()));
            case IncidentOpened _, IncidentChanged _, IncidentClosed _ -> Optional.empty();
        };
    }

    private static LocalText named(String zh, String en, String name) {
        String shortened = Shortened.text(name);
        return new LocalText(zh + shortened, en + shortened);
    }

    private static LocalText text(String zh, String en, IncidentText text) {
        return new LocalText(zh + Shortened.text(text.zh()), en + Shortened.text(text.en()));
    }

    private static LocalText joined(String lead, boolean byRule) {
        return byRule
                ? new LocalText(
                        "按规则并入突发事件，主单 " + lead,
                        "Joined the incident of ticket %s by its rule".formatted(lead))
                : new LocalText("并入突发事件，主单 " + lead, "Joined the incident of ticket " + lead);
    }

    private static LocalText closed(IncidentClosed closed) {
        return new LocalText(
                "突发事件结束，%d张工单随之结案，来电用户%d位".formatted(closed.tickets(), closed.callers()),
                "The incident is over: %d tickets closed with it, of %d customers"
                        .formatted(closed.tickets(), closed.callers()));
    }
}
