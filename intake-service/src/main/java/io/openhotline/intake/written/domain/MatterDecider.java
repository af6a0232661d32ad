package io.openhotline.intake.written.domain;

import io.openhotline.intake.written.domain.MatterDecision.Agreed;
import io.openhotline.intake.written.domain.MatterDecision.Refused;
import java.time.Instant;

/// Decides on written matters: one matter becomes one ticket, or is set aside.
public final class MatterDecider {
    private MatterDecider() {}

    public static MatterDecision enter(Matter matter, Instant at) {
        return settle(matter, MatterStatus.ENTERED, at);
    }

    public static MatterDecision setAside(Matter matter, Instant at) {
        return settle(matter, MatterStatus.SET_ASIDE, at);
    }

    public static MatterDecision refer(Matter matter, Instant at) {
        return switch (matter.status()) {
            case REGISTERED -> new Agreed(matter.referred(at));
            case REFERRED -> new Refused(MatterRefusal.MATTER_REFERRED);
            case ENTERED -> new Refused(MatterRefusal.MATTER_ENTERED);
            case SET_ASIDE -> new Refused(MatterRefusal.MATTER_SET_ASIDE);
        };
    }

    private static MatterDecision settle(Matter matter, MatterStatus as, Instant at) {
        return switch (matter.status()) {
            case REGISTERED, REFERRED -> new Agreed(matter.settled(as, at));
            case ENTERED -> new Refused(MatterRefusal.MATTER_ENTERED);
            case SET_ASIDE -> new Refused(MatterRefusal.MATTER_SET_ASIDE);
        };
    }
}
