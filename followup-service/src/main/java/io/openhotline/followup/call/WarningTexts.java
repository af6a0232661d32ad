package io.openhotline.followup.call;

import io.openhotline.contracts.FollowUpEvent.Wording;
import io.openhotline.followup.call.domain.FollowUpEvent.ReworkWasRequested;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes the warning, in both languages, that a department gets with a second dispatch (T11).
final class WarningTexts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private WarningTexts() {}

    /// @param cause the cause that the customer named; null if it was not asked
    static String write(
            ReworkWasRequested rework,
            HandledTicket ticket,
            FollowUpPolicy policy,
            @Nullable Wording cause) {
        var degree = policy.degree(rework.survey().satisfaction().name());
        return fill(
                        policy.warning().zh(),
                        rework,
                        ticket.details(),
                        degree.zh(),
                        cause == null ? "-" : cause.zh())
                + "\n"
                + fill(
                        policy.warning().en(),
                        rework,
                        ticket.details(),
                        degree.en(),
                        cause == null ? "-" : cause.en());
    }

    private static String fill(
            String text,
            ReworkWasRequested rework,
            @Nullable TicketDetails ticket,
            String degree,
            String cause) {
        String remark = rework.survey().remark();
        Map<String, String> values =
                Map.of(
                        "number",
                        ticket == null ? "" : ticket.number(),
                        "round",
                        Integer.toString(rework.round()),
                        "satisfaction",
                        degree,
                        "cause",
                        cause,
                        "remark",
                        remark == null || remark.isBlank() ? "-" : remark);
        // Fills all placeholders in one pass, so that "{number}" in a customer's text stays as it
        // is.
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                values.getOrDefault(found.group(1), found.group())));
    }
}
