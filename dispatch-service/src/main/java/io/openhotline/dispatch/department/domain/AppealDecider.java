package io.openhotline.dispatch.department.domain;

import io.openhotline.dispatch.department.domain.Appeal.Decided;
import io.openhotline.dispatch.department.domain.Appeal.Lodged;
import io.openhotline.dispatch.department.domain.Appeal.NotLodged;
import io.openhotline.dispatch.department.domain.AppealCommand.Decide;
import io.openhotline.dispatch.department.domain.AppealCommand.Lodge;
import io.openhotline.dispatch.department.domain.AppealDecision.Agreed;
import io.openhotline.dispatch.department.domain.AppealDecision.Refused;
import java.time.Instant;

/// Decides commands about an appeal: a pure function of the command and the appeal.
public final class AppealDecider {
    private AppealDecider() {}

    /// @param lastMoment the last moment at which the department may appeal
    public static AppealDecision decide(AppealCommand command, Appeal appeal, Instant lastMoment) {
        return switch (command) {
            case Lodge lodge -> decide(lodge, appeal, lastMoment);
            case Decide decide -> decide(decide, appeal);
        };
    }

    private static AppealDecision decide(Lodge command, Appeal appeal, Instant lastMoment) {
        return switch (appeal) {
            case NotLodged() ->
                    command.at().isAfter(lastMoment)
                            ? new Refused(AppealRefusal.APPEAL_TOO_LATE)
                            : new Agreed(
                                    new Lodged(command.reason(), command.actor(), command.at()));
            case Lodged _ -> new Refused(AppealRefusal.ALREADY_APPEALED);
            case Decided _ -> new Refused(AppealRefusal.APPEAL_ALREADY_DECIDED);
        };
    }

    /// Separates duties by the id, because one person may act in several roles.
    private static AppealDecision decide(Decide command, Appeal appeal) {
        return switch (appeal) {
            case NotLodged() -> new Refused(AppealRefusal.NOT_APPEALED);
            case Lodged lodged when lodged.by().id().equals(command.actor().id()) ->
                    new Refused(AppealRefusal.OWN_APPEAL);
            case Lodged lodged ->
                    new Agreed(
                            new Decided(
                                    lodged,
                                    command.granted(),
                                    command.reason(),
                                    command.actor(),
                                    command.at()));
            case Decided _ -> new Refused(AppealRefusal.APPEAL_ALREADY_DECIDED);
        };
    }
}
