package io.openhotline.reporting.indicator.domain;

import static io.openhotline.reporting.fact.domain.Measure.ANSWERED_AT_ONCE;
import static io.openhotline.reporting.fact.domain.Measure.ASKED;
import static io.openhotline.reporting.fact.domain.Measure.CALLS;
import static io.openhotline.reporting.fact.domain.Measure.CALLS_ABANDONED;
import static io.openhotline.reporting.fact.domain.Measure.CALLS_ANSWERED;
import static io.openhotline.reporting.fact.domain.Measure.CALLS_IN_TIME;
import static io.openhotline.reporting.fact.domain.Measure.CALLS_PROMISED;
import static io.openhotline.reporting.fact.domain.Measure.CLOCKS_ENDED;
import static io.openhotline.reporting.fact.domain.Measure.CLOCKS_TIMELY;
import static io.openhotline.reporting.fact.domain.Measure.DEPARTMENT_DUE;
import static io.openhotline.reporting.fact.domain.Measure.DEPARTMENT_TIMELY;
import static io.openhotline.reporting.fact.domain.Measure.DUE;
import static io.openhotline.reporting.fact.domain.Measure.HANDLED;
import static io.openhotline.reporting.fact.domain.Measure.INSPECTIONS;
import static io.openhotline.reporting.fact.domain.Measure.INSPECTIONS_PASSED;
import static io.openhotline.reporting.fact.domain.Measure.INSPECTION_MOST;
import static io.openhotline.reporting.fact.domain.Measure.INSPECTION_POINTS;
import static io.openhotline.reporting.fact.domain.Measure.REVISITABLE;
import static io.openhotline.reporting.fact.domain.Measure.REVISITED;
import static io.openhotline.reporting.fact.domain.Measure.SATISFIED;
import static io.openhotline.reporting.fact.domain.Measure.SATISFIED_AT_FIRST;
import static io.openhotline.reporting.fact.domain.Measure.TIMELY;
import static io.openhotline.reporting.fact.domain.Measure.VALID;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.policy.domain.Indicator;

/// The numerator and the denominator of each indicator. `reporting-texts.properties` says the same
/// in words.
public final class IndicatorFormula {
    private IndicatorFormula() {}

    public static Ratio of(Indicator indicator, Measures counted) {
        return switch (indicator) {
            case HANDLING_RATE -> ratio(counted, HANDLED, VALID);
            case TIMELINESS -> ratio(counted, TIMELY, DUE);
            case DEPARTMENT_TIMELINESS -> ratio(counted, DEPARTMENT_TIMELY, DEPARTMENT_DUE);
            case CLOCK_TIMELINESS -> ratio(counted, CLOCKS_TIMELY, CLOCKS_ENDED);
            case SATISFACTION -> ratio(counted, SATISFIED, ASKED);
            case FIRST_TIME_SATISFACTION -> ratio(counted, SATISFIED_AT_FIRST, ASKED);
            case FIRST_CONTACT_RESOLUTION -> ratio(counted, ANSWERED_AT_ONCE, VALID);
            case FOLLOW_UP_COVERAGE -> ratio(counted, REVISITED, REVISITABLE);
            case CONNECT_RATE -> ratio(counted, CALLS_ANSWERED, CALLS);
            case ANSWER_TIMELINESS -> ratio(counted, CALLS_IN_TIME, CALLS_PROMISED);
            case ABANDON_RATE -> ratio(counted, CALLS_ABANDONED, CALLS);
            case INSPECTION_PASS_RATE -> ratio(counted, INSPECTIONS_PASSED, INSPECTIONS);
            case INSPECTION_SCORE -> ratio(counted, INSPECTION_POINTS, INSPECTION_MOST);
        };
    }

    private static Ratio ratio(Measures counted, Measure numerator, Measure denominator) {
        return new Ratio(counted.of(numerator), counted.of(denominator));
    }
}
