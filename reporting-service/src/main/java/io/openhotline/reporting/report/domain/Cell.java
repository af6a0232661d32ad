package io.openhotline.reporting.report.domain;

import io.openhotline.reporting.policy.domain.Dimension;

/// The place of a sum in the figures of a report.
public record Cell(Span days, Dimension dimension, String code) {}
