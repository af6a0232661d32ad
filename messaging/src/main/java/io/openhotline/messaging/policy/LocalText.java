package io.openhotline.messaging.policy;

import jakarta.validation.constraints.NotBlank;

/// A text for people in both languages.
public record LocalText(@NotBlank String zh, @NotBlank String en) {}
