package io.openhotline.reporting.hotspot.domain;

/// The last hours that are looked at, the current one included.
public enum Within {
    HOURS_3(3),
    HOURS_24(24),
    HOURS_72(72);

    private final int hours;

    Within(int hours) {
        this.hours = hours;
    }

    public int hours() {
        return hours;
    }
}
