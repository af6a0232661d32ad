package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.ClockStop;

/// Names what a department reaches on the way to the completion.
public enum Milestone {
    CUSTOMER_CONTACTED(ClockStop.CUSTOMER_CONTACTED),
    ARRIVED(ClockStop.ARRIVED);

    private final ClockStop stops;

    Milestone(ClockStop stops) {
        this.stops = stops;
    }

    ClockStop stops() {
        return stops;
    }
}
