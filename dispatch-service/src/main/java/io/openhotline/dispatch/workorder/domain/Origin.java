package io.openhotline.dispatch.workorder.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Says who sends a command and when. `now` is the time at which it is processed, `arrivedAt` the
/// time at which it reached us, and `stated` the backdated time that an import states. `person` is
/// the staff number or client id behind the actor, if it is known. `supervises` is true for a
/// supervisor or manager.
public record Origin(
        Actor actor,
        Instant now,
        Instant arrivedAt,
        @Nullable Instant stated,
        @Nullable String person,
        boolean supervises) {

    public static Origin now(Actor actor, Instant now) {
        return new Origin(actor, now, now, null, null, false);
    }

    public static Origin stated(Actor actor, Instant now, @Nullable Instant stated) {
        return new Origin(actor, now, now, stated, null, false);
    }

    /// Takes a command that arrived earlier, by the clock of the broker for example. A clock that
    /// is ahead of ours counts as ours.
    public static Origin arrived(Actor actor, Instant now, Instant arrivedAt) {
        return new Origin(actor, now, arrivedAt.isAfter(now) ? now : arrivedAt, null, null, false);
    }

    /// Names the person behind the actor.
    public Origin by(@Nullable String somebody) {
        return new Origin(actor, now, arrivedAt, stated, somebody, supervises);
    }

    /// Returns the person, or the actor if the person is not known.
    String who() {
        return person == null ? actor.id() : person;
    }

    public Origin supervised(boolean bySupervisor) {
        return new Origin(actor, now, arrivedAt, stated, person, bySupervisor);
    }

    /// Returns the time at which the action took place.
    Instant at() {
        return stated == null ? arrivedAt : stated;
    }

    /// Returns the time of an action that can't precede `earliest`. Only a stated time is taken as
    /// it is, and may be refused: the clock of a broker may be a little behind ours.
    Instant at(Instant earliest) {
        return stated == null && arrivedAt.isBefore(earliest) ? earliest : at();
    }
}
