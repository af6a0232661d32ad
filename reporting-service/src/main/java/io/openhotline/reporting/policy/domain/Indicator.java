package io.openhotline.reporting.policy.domain;

/// The indicators that the service can count. A pack names those that it reports, with targets.
public enum Indicator {
    /// 处理率 (W7).
    HANDLING_RATE,
    /// 及时率 (W7), for the customer.
    TIMELINESS,
    /// 部门及时率, against the deadline of the department.
    DEPARTMENT_TIMELINESS,
    /// 命名时限及时率: named clocks that were met, of those that were met or missed.
    CLOCK_TIMELINESS,
    /// 满意度 (W7).
    SATISFACTION,
    /// 首次满意率: satisfied at the first follow-up.
    FIRST_TIME_SATISFACTION,
    /// 首次解决率 (W2).
    FIRST_CONTACT_RESOLUTION,
    /// 回访率, with a figure and a target for each kind (P8).
    FOLLOW_UP_COVERAGE,
    /// 接通率: incoming calls that were answered (GB/T 33358).
    CONNECT_RATE,
    /// 及时接通率: answered in time, of the calls for which an agent was free (T2).
    ANSWER_TIMELINESS,
    /// 放弃率: incoming calls whose callers hung up before an answer.
    ABANDON_RATE,
    /// Passed inspections of all (T14).
    INSPECTION_PASS_RATE,
    /// The points of inspections of all that they could give (T14).
    INSPECTION_SCORE;

    /// Returns true if the indicator has a figure for each kind instead of one for all tickets.
    public boolean byKind() {
        return this == FOLLOW_UP_COVERAGE;
    }
}
