package io.openhotline.intake.level;

import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketEvent.Assigned;
import io.openhotline.contracts.TicketEvent.AssignmentKind;
import io.openhotline.contracts.TicketEvent.Escalated;
import io.openhotline.intake.level.domain.HolderCommand;
import io.openhotline.intake.level.domain.HolderCommand.Escalate;
import io.openhotline.intake.level.domain.HolderCommand.GiveBack;
import io.openhotline.intake.level.domain.HolderCommand.PassOn;
import io.openhotline.intake.level.domain.HolderCommand.Take;
import io.openhotline.intake.ticket.domain.Holder;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Translates a change of who has a ticket into what is published.
final class HolderContract {
    private HolderContract() {}

    static TicketEvent event(
            TicketId id,
            HolderCommand command,
            Holder before,
            Holder after,
            Actor actor,
            Instant at) {
        return switch (command) {
            case Take() -> assigned(id, after, AssignmentKind.TAKEN, null, actor, at);
            case GiveBack(var reason) ->
                    assigned(id, after, AssignmentKind.GIVEN_BACK, reason, actor, at);
            case PassOn(_, var reason) ->
                    assigned(id, after, AssignmentKind.PASSED_ON, reason, actor, at);
            case Escalate(_, var rule, var reason) ->
                    new Escalated(
                            id.value(),
                            Levels.published(after.level()),
                            Levels.published(before.level()),
                            rule,
                            reason,
                            actor.toString(),
                            at);
        };
    }

    private static Assigned assigned(
            TicketId id,
            Holder holder,
            AssignmentKind kind,
            @Nullable String reason,
            Actor actor,
            Instant at) {
        return new Assigned(
                id.value(),
                Levels.published(holder.level()),
                holder.assignee(),
                holder.tracker(),
                kind,
                reason,
                actor.toString(),
                at);
    }
}
