package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.clock.domain.ExtensionRule;
import io.openhotline.dispatch.clock.domain.SuspensionRule;
import io.openhotline.dispatch.clock.domain.TimeRules;
import io.openhotline.dispatch.policy.PolicyDocument.ExtensionsDocument;
import io.openhotline.dispatch.policy.PolicyDocument.SuspensionDocument;
import io.openhotline.platform.policy.Findings;
import io.openhotline.platform.policy.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compiles what a document allows about the time of work orders. A document that says nothing
/// allows neither extensions nor suspensions.
final class TimeRuleCompiler {
    private TimeRuleCompiler() {}

    static ExtensionRule extensions(@Nullable ExtensionsDocument document, Findings findings) {
        return document == null
                ? ExtensionRule.NONE
                : findings.attempt(
                                "extensions",
                                () -> new ExtensionRule(document.most(), document.farthest()))
                        .orElse(ExtensionRule.NONE);
    }

    static List<SuspensionReason> suspensions(
            @Nullable Map<String, SuspensionDocument> documents,
            Map<String, LocalText> names,
            Findings findings) {
        var reasons = new ArrayList<SuspensionReason>();
        if (documents != null) {
            documents.forEach((code, document) ->
                    findings.attempt(
                                    "suspensions." + code,
                                    () -> suspension(code, document, names.get(code)))
                            .ifPresent(reasons::add));
        }
        return reasons;
    }

    private static SuspensionReason suspension(
            String code, SuspensionDocument document, @Nullable LocalText name) {
        if (name == null) {
            throw new IllegalArgumentException("has no name in names.yaml");
        }
        boolean ends = Boolean.TRUE.equals(document.endsWithSupplement());
        return new SuspensionReason(code, name, new SuspensionRule(document.longest(), ends));
    }

    static TimeRules rules(ExtensionRule extensions, List<SuspensionReason> suspensions) {
        Map<String, SuspensionRule> byCode =
                suspensions.stream()
                        .collect(Collectors.toMap(SuspensionReason::code, SuspensionReason::rule));
        return new TimeRules(extensions, byCode);
    }
}
