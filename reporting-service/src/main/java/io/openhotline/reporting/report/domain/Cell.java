package io.openhotline.reporting.report.domain;

import io.openhotline.reporting.fact.domain.Dimension;

/// Where in the figures of a report something is counted.
public record Cell(Period period, Dimension dimension, String code) {}
