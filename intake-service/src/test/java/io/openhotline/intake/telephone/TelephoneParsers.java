package io.openhotline.intake.telephone;

import io.openhotline.intake.policy.IntakePolicy;

/// Makes parsers for tests.
public final class TelephoneParsers {
    private TelephoneParsers() {}

    public static TelephoneParser of(IntakePolicy policy) {
        return new TelephoneParser(policy.telephone());
    }
}
