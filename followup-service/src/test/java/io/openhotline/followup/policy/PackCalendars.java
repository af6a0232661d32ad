package io.openhotline.followup.policy;

import jakarta.validation.Validation;

/// Reads the calendars of a policy, without starting the service.
public final class PackCalendars {
    private PackCalendars() {}

    public static FollowUpCalendars of(FollowUpPolicy policy) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return new FollowUpCalendars(
                    PolicyReader.WATER_UTILITY, policy, factory.getValidator());
        }
    }
}
