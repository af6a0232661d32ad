package io.openhotline.followup.asking;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.PackCalendars;

/// Asks by another pack than that of the running service.
public final class PackWays {
    private PackWays() {}

    public static WayService by(FollowUpPolicy policy) {
        return new WayService(policy, PackCalendars.of(policy));
    }
}
