package io.openhotline.platform.policy;

import jakarta.validation.constraints.NotBlank;

/// A text for people in both languages.
public record LocalText(@NotBlank String zh, @NotBlank String en) {}
