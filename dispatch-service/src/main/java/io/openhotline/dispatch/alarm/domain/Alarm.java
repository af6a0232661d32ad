package io.openhotline.dispatch.alarm.domain;

import java.time.Instant;

/// To be raised at a moment, about a deadline.
public record Alarm(AlarmKind kind, Instant moment, Instant dueAt) {}
