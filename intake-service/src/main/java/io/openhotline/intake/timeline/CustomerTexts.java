package io.openhotline.intake.timeline;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.TicketEvent.IncidentEvent;
import io.openhotline.contracts.TicketEvent.Merged;
import io.openhotline.contracts.TicketEvent.Reclassified;
import io.openhotline.contracts.TicketEvent.Replied;
import io.openhotline.contracts.TicketEvent.Unmerged;
import io.openhotline.contracts.TicketEvent.Verified;
import io.openhotline.contracts.WorkOrderEvent.Arrived;
import io.openhotline.contracts.WorkOrderEvent.DatePromised;
import io.openhotline.contracts.WorkOrderEvent.Issued;
import io.openhotline.contracts.WorkOrderEvent.Reassigned;
import io.openhotline.contracts.WorkOrderEvent.Transferred;
import io.openhotline.platform.policy.LocalText;
import java.time.Instant;
import java.util.Optional;

/// Writes the lines that a customer reads in other words than the desk: without warnings, internal
/// deadlines and reasons.
final class CustomerTexts {
    private final PolicyNames names;

    CustomerTexts(PolicyNames names) {
        this.names = names;
    }

    /// Returns empty when the customer reads the same line as the desk.
    Optional<LocalText> of(Event event) {
        return switch (event) {
            case Issued issued -> Optional.of(issued(issued));
            case Reassigned reassigned -> Optional.of(handledBy(reassigned.department()));
            case Transferred transferred -> Optional.of(handledBy(transferred.department()));
            case Reclassified reclassified -> Optional.of(reclassified(reclassified.category()));
            case DatePromised promised -> Optional.of(promised(promised.promisedFor()));
            case Arrived arrived -> Optional.of(onSite(arrived.department()));
            case Merged _ ->
                    Optional.of(
                            new LocalText(
                                    "同一事项已有工单，合并办理，结果一并告知",
                                    "The same matter is being handled already; you will be told with"
                                            + " it"));
            case Unmerged _ -> Optional.of(new LocalText("改为单独办理", "Handled on its own again"));
            case Verified _ -> Optional.of(new LocalText("已与您核实情况", "Checked with you"));
            case Replied replied -> Optional.of(ReplyTexts.forCustomer(replied.form()));
            case IncidentEvent incident -> IncidentTexts.forCustomer(incident);
            case ReworkRequested rework -> Optional.of(rework(rework.round()));
            default -> Optional.empty();
        };
    }

    private LocalText issued(Issued issued) {
        LocalText department = names.department(issued.department());
        return new LocalText(
                (issued.round() == 1 ? "派单至" : "再次派单至") + department.zh(),
                (issued.round() == 1 ? "Dispatched to " : "Dispatched again to ")
                        + department.en());
    }

    private LocalText handledBy(String code) {
        LocalText department = names.department(code);
        return new LocalText("改由%s处理".formatted(department.zh()), "Now with " + department.en());
    }

    private LocalText reclassified(String code) {
        LocalText category = names.category(code);
        return new LocalText("类别更正为" + category.zh(), "Category corrected to " + category.en());
    }

    private LocalText onSite(String code) {
        LocalText department = names.department(code);
        return new LocalText(department.zh() + "已到达现场", department.en() + " is on site");
    }

    private LocalText promised(Instant date) {
        return new LocalText(
                "预计 %s 前解决".formatted(names.time(date)),
                "Expected to be solved by " + names.time(date));
    }

    private static LocalText rework(int round) {
        return new LocalText(
                "要求返工（第%d次处理）".formatted(round), "Rework wanted (handling %d)".formatted(round));
    }
}
