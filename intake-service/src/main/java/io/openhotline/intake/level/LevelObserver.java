package io.openhotline.intake.level;

import io.openhotline.intake.ticket.domain.TicketEvent;
import io.openhotline.intake.ticket.domain.TicketEvent.JoinedIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.LeftIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.ResolvedWithIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.WasClosed;
import io.openhotline.intake.ticket.domain.TicketEvent.WasMerged;
import io.openhotline.intake.ticket.domain.TicketEvent.WasReopened;
import io.openhotline.intake.ticket.domain.TicketEvent.WasUnmerged;
import io.openhotline.intake.ticket.domain.TicketEvent.WasWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Ends the task of an escalated ticket with the ticket, and opens it again with a reopened one, in
/// the transaction that changes the ticket.
@ApplicationScoped
class LevelObserver {
    private final LevelService levels;

    LevelObserver(LevelService levels) {
        this.levels = levels;
    }

    void follow(@Observes TicketEvent event) {
        switch (event) {
            case WasWithdrawn it -> levels.over(it.id(), it.at());
            case WasMerged it -> levels.over(it.id(), it.at());
            case WasClosed it -> levels.over(it.id(), it.at());
            case JoinedIncident it -> levels.over(it.id(), it.at());
            case ResolvedWithIncident it -> levels.over(it.id(), it.at());
            case WasUnmerged it -> levels.goesOn(it.id(), it.at());
            case LeftIncident it -> levels.goesOn(it.id(), it.at());
            case WasReopened it -> levels.goesOn(it.id(), it.at());
            case TicketEvent.Filed _,
                    TicketEvent.WasAnswered _,
                    TicketEvent.WasSupplemented _,
                    TicketEvent.WasReclassified _,
                    TicketEvent.WasLinked _,
                    TicketEvent.WasUnlinked _,
                    TicketEvent.WasJoined _,
                    TicketEvent.WasLeft _,
                    TicketEvent.WasVerified _,
                    TicketEvent.WasCompleted _,
                    TicketEvent.WasSealed _ -> {}
        }
    }
}
