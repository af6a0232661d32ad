package io.openhotline.followup.drawing;

import io.openhotline.followup.drawing.domain.DrawRules;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.InspectionPolicy;
import io.openhotline.followup.sampling.domain.Rate;
import io.openhotline.platform.pack.PackScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Draws soon after the end of each day, and again when late work of a drawn day has arrived.
@PackScoped
class DrawSchedule {
    private static final Logger LOG = Logger.getLogger(DrawSchedule.class);

    private final DrawService service;
    private final @Nullable InspectionPolicy policy;
    private final ZoneId zone;
    private final Clock clock;

    DrawSchedule(DrawService service, FollowUpPolicy policy, Clock clock) {
        this.service = service;
        this.policy = policy.inspection();
        this.zone = policy.timeZone();
        this.clock = clock;
    }

    void draw() {
        if (policy == null) {
            return;
        }
        var rules = new DrawRules(new Rate(policy.rate()), policy.perAgent());
        while (drawNext(rules)) {
            LOG.debug("Another week has work to draw from");
        }
    }

    private boolean drawNext(DrawRules rules) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return service.drawNext(rules, LocalDate.ofInstant(now, zone), now);
    }
}
