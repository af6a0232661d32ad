package io.openhotline.followup.drawing;

import io.openhotline.contracts.Event;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.InspectionPolicy;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Stores the work of agents from events, unless it is too old to be drawn or the pack has no
/// inspection.
@PackScoped
public class WorkService {
    private final WorkRepository works;
    private final @Nullable InspectionPolicy policy;
    private final ZoneId zone;
    private final Clock clock;

    WorkService(WorkRepository works, FollowUpPolicy policy, Clock clock) {
        this.works = works;
        this.policy = policy.inspection();
        this.zone = policy.timeZone();
        this.clock = clock;
    }

    /// Changes nothing about a work that a draw has counted.
    @Transactional(TxType.MANDATORY)
    public void record(Event event) {
        if (policy != null) {
            Instant oldest = clock.instant().minus(policy.drawWithin());
            WorkContract.read(event)
                    .filter(work -> work.doneAt().isAfter(oldest))
                    .ifPresent(work -> works.put(work, day(work.doneAt())));
        }
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
