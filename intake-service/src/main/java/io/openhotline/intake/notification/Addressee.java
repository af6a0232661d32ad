package io.openhotline.intake.notification;

import org.jspecify.annotations.Nullable;

/// Names one receiver of one event by the key of its inbox; a customer without an account at an app
/// has the key `customer`.
record Addressee(String key) {
    private static final String CUSTOMER = "customer";

    static Addressee customer(@Nullable String subject) {
        return new Addressee(subject == null ? CUSTOMER : CUSTOMER + ":" + subject);
    }

    boolean isCustomer() {
        return key.startsWith(CUSTOMER);
    }

    boolean hasInbox() {
        return !key.equals(CUSTOMER);
    }

    /// Leaves out which customer it is.
    String shown() {
        return isCustomer() ? CUSTOMER : key;
    }
}
