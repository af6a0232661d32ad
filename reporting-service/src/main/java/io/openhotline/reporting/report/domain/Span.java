package io.openhotline.reporting.report.domain;

import java.time.LocalDate;

/// A range of days; `first` and `last` belong to it.
public record Span(LocalDate first, LocalDate last) {}
