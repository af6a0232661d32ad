package io.openhotline.followup.way.domain;

/// Holds what the pack says about asking one customer: the ways that reach them, the hours, and the
/// ladder.
public record AskingRules(WayOrder order, Timetable timetable, Ladder ladder) {}
