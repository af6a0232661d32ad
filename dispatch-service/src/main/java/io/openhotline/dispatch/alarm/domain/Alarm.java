package io.openhotline.dispatch.alarm.domain;

import java.time.Instant;

/// Describes an alarm that is raised at `moment` about a deadline at `dueAt`.
public record Alarm(AlarmKind kind, Instant moment, Instant dueAt) {}
