package io.openhotline.followup.policy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Checks what the constraints of the records can't express.
final class PolicyCheck {
    private PolicyCheck() {}

    static List<Finding> check(FollowUpPolicy policy) {
        return Stream.of(
                        positive("drawWithin", policy.drawWithin()),
                        missing("kinds", policy.kinds(), CategoryKind.values()),
                        dueTimes(policy),
                        missing("satisfactions", policy.satisfactions(), Satisfaction.values()),
                        QuestionnaireCheck.check(policy),
                        AskingCheck.check(policy),
                        InspectionCheck.check(policy.inspection()).stream(),
                        SurveyLinkCheck.check(policy.surveyLinks()))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<Finding> missing(String key, Map<?, ?> given, Enum<?>[] wanted) {
        return Arrays.stream(wanted)
                .filter(name -> !given.containsKey(name))
                .map(name -> new Finding(key + "." + name, "is missing"));
    }

    private static Stream<Finding> dueTimes(FollowUpPolicy policy) {
        return policy.kinds().entrySet().stream()
                .flatMap(
                        kind -> positive("kinds." + kind.getKey() + ".due", kind.getValue().due()));
    }

    private static Stream<Finding> positive(String key, Duration duration) {
        return duration.isPositive()
                ? Stream.empty()
                : Stream.of(new Finding(key, "must be longer than nothing, not " + duration));
    }
}
