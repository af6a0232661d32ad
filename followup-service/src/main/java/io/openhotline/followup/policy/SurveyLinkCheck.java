package io.openhotline.followup.policy;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import java.time.Duration;
import java.util.stream.Stream;

/// Checks the rules of survey links.
final class SurveyLinkCheck {
    private static final Duration LONGEST = Duration.ofDays(90);

    private SurveyLinkCheck() {}

    static Stream<Finding> check(SurveyLinkPolicy links) {
        return Stream.of(
                        life(links.life()),
                        correction(links.correction(), links.life()),
                        links.reminders().stream().flatMap(it -> reminder(it, links.life())),
                        link("text", links.text()),
                        link("reminder", links.reminder()))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> life(Duration life) {
        return unless(
                life.isPositive() && life.compareTo(LONGEST) <= 0,
                "life",
                "must be longer than nothing and at most 90 days, not " + life);
    }

    private static Stream<Finding> correction(Duration correction, Duration life) {
        return unless(
                !correction.isNegative() && correction.compareTo(life) < 0,
                "correction",
                "must be shorter than life, not " + correction);
    }

    private static Stream<Finding> reminder(Duration reminder, Duration life) {
        return unless(
                reminder.isPositive() && reminder.compareTo(life) < 0,
                "reminders",
                "must be longer than nothing and shorter than life, not " + reminder);
    }

    private static Stream<Finding> link(String key, LocalText text) {
        return unless(
                text.zh().contains("{link}") && text.en().contains("{link}"),
                key,
                "must contain {link} in both languages");
    }

    private static Stream<Finding> unless(boolean holds, String key, String problem) {
        return holds ? Stream.empty() : Stream.of(new Finding("surveyLinks." + key, problem));
    }
}
