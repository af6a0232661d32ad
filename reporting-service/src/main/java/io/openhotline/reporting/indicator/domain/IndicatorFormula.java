package io.openhotline.reporting.indicator.domain;

import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.policy.domain.Indicator;

/// What each indicator divides by what. The texts in `reporting-texts` say the same in words.
public final class IndicatorFormula {
    private IndicatorFormula() {}

    public static Ratio of(Indicator indicator, Measures counted) {
        return switch (indicator) {
            case HANDLING_RATE -> new Ratio(counted.handled(), counted.valid());
            case TIMELINESS -> new Ratio(counted.timely(), counted.due());
            case SATISFACTION -> new Ratio(counted.satisfied(), counted.asked());
            case FIRST_CONTACT_RESOLUTION -> new Ratio(counted.answeredAtOnce(), counted.valid());
            case FOLLOW_UP_COVERAGE -> new Ratio(counted.revisited(), counted.finished());
        };
    }
}
