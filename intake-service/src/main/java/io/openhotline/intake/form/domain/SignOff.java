package io.openhotline.intake.form.domain;

import java.time.Instant;

/// Says who has signed a form off, as `role:id`, and when.
public record SignOff(String by, Instant at) {}
