package io.openhotline.followup.inspection.domain;

import static io.openhotline.followup.inspection.domain.Refusal.APPEAL_DECIDED;
import static io.openhotline.followup.inspection.domain.Refusal.APPEAL_LODGED;
import static io.openhotline.followup.inspection.domain.Refusal.APPEAL_TOO_LATE;
import static io.openhotline.followup.inspection.domain.Refusal.INSPECTION_COMPLETED;
import static io.openhotline.followup.inspection.domain.Refusal.INSPECTION_NOT_COMPLETED;
import static io.openhotline.followup.inspection.domain.Refusal.INSPECTOR_HANDLED_WORK;
import static io.openhotline.followup.inspection.domain.Refusal.NO_APPEAL;
import static io.openhotline.followup.inspection.domain.Refusal.SECOND_INSPECTOR_REQUIRED;

import io.openhotline.followup.inspection.domain.Decision.Accepted;
import io.openhotline.followup.inspection.domain.Decision.Refused;
import io.openhotline.followup.inspection.domain.Inspection.Appealed;
import io.openhotline.followup.inspection.domain.Inspection.Completed;
import io.openhotline.followup.inspection.domain.Inspection.Decided;
import io.openhotline.followup.inspection.domain.Inspection.Planned;
import io.openhotline.followup.inspection.domain.InspectionCommand.Appeal;
import io.openhotline.followup.inspection.domain.InspectionCommand.Complete;
import io.openhotline.followup.inspection.domain.InspectionCommand.DecideAppeal;
import io.openhotline.followup.inspection.domain.InspectionEvent.AppealWasDecided;
import io.openhotline.followup.inspection.domain.InspectionEvent.WasAppealed;
import io.openhotline.followup.inspection.domain.InspectionEvent.WasCompleted;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/// Decides about inspections (T14): nobody inspects a work that they handled, the agent appeals in
/// time and once, and a second inspector decides.
public final class InspectionDecider {
    private InspectionDecider() {}

    /// @param handlers staff numbers of all who handled the work, the agent among them
    /// @param appealWithin the time from the sheet in which the agent may appeal
    public static Decision decide(
            InspectionCommand command,
            Inspection inspection,
            Set<String> handlers,
            Duration appealWithin) {
        return switch (command) {
            case Complete complete -> complete(complete, inspection, handlers);
            case Appeal appeal -> appeal(appeal, inspection, appealWithin);
            case DecideAppeal decide -> decideAppeal(decide, inspection, handlers);
        };
    }

    private static Decision complete(
            Complete command, Inspection inspection, Set<String> handlers) {
        if (handlers.contains(command.inspector())) {
            return new Refused(INSPECTOR_HANDLED_WORK);
        }
        return switch (inspection) {
            case Planned() ->
                    new Accepted(
                            new WasCompleted(
                                    command.result(),
                                    command.findings(),
                                    command.inspector(),
                                    command.at()));
            case Completed _, Appealed _, Decided _ -> new Refused(INSPECTION_COMPLETED);
        };
    }

    private static Decision appeal(Appeal command, Inspection inspection, Duration appealWithin) {
        return switch (inspection) {
            case Planned() -> new Refused(INSPECTION_NOT_COMPLETED);
            case Completed(_, _, var at) when command.at().isAfter(at.plus(appealWithin)) ->
                    new Refused(APPEAL_TOO_LATE);
            case Completed _ -> new Accepted(new WasAppealed(command.reason(), command.at()));
            case Appealed _ -> new Refused(APPEAL_LODGED);
            case Decided _ -> new Refused(APPEAL_DECIDED);
        };
    }

    private static Decision decideAppeal(
            DecideAppeal command, Inspection inspection, Set<String> handlers) {
        return switch (inspection) {
            case Planned() -> new Refused(NO_APPEAL);
            case Completed _ -> new Refused(NO_APPEAL);
            case Decided _ -> new Refused(APPEAL_DECIDED);
            case Appealed _ when handlers.contains(command.inspector()) ->
                    new Refused(INSPECTOR_HANDLED_WORK);
            case Appealed(_, var first) when first.equals(command.inspector()) ->
                    new Refused(SECOND_INSPECTOR_REQUIRED);
            case Appealed(var before, _) -> new Accepted(decided(command, before));
        };
    }

    private static AppealWasDecided decided(DecideAppeal command, Result before) {
        return new AppealWasDecided(
                command.result() != null,
                before,
                Objects.requireNonNullElse(command.result(), before),
                command.reason(),
                command.inspector(),
                command.at());
    }
}
