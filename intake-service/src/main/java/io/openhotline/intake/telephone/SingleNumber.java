package io.openhotline.intake.telephone;

import org.jspecify.annotations.Nullable;

/// Holds a number in E.164, or a short number as digits, with its extension.
record SingleNumber(String number, @Nullable String extension) {}
