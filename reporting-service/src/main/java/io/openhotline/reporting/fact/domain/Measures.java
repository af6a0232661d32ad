package io.openhotline.reporting.fact.domain;

/// The additive counts that all figures are made of. What each one counts:
///
/// - `tickets`: received
/// - `valid`: not withdrawn
/// - `handled`: valid, and answered or with the last work order completed
/// - `due`: handled, or valid and overdue
/// - `timely`: handled at or before the deadline
/// - `answeredAtOnce`: valid, and answered at first contact
/// - `finished`: valid, and handled at least once
/// - `revisited`: finished, and the customer was asked
/// - `asked`: the customer answered a follow-up
/// - `satisfied`: of these, satisfied at the last one
public record Measures(
        long tickets,
        long valid,
        long handled,
        long due,
        long timely,
        long answeredAtOnce,
        long finished,
        long revisited,
        long asked,
        long satisfied) {
    public static final Measures ZERO = new Measures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Measures plus(Measures other) {
        return new Measures(
                tickets + other.tickets,
                valid + other.valid,
                handled + other.handled,
                due + other.due,
                timely + other.timely,
                answeredAtOnce + other.answeredAtOnce,
                finished + other.finished,
                revisited + other.revisited,
                asked + other.asked,
                satisfied + other.satisfied);
    }

    public Measures negated() {
        return new Measures(
                -tickets,
                -valid,
                -handled,
                -due,
                -timely,
                -answeredAtOnce,
                -finished,
                -revisited,
                -asked,
                -satisfied);
    }
}
