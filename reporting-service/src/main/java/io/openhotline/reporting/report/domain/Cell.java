package io.openhotline.reporting.report.domain;

/// Where in the figures of a report something is counted.
public record Cell(Period period, Dimension dimension, String code) {}
