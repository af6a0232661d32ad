package io.openhotline.followup.call;

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

    static String write(ReworkWasRequested rework, HandledTicket ticket, FollowUpPolicy policy) {
        var degree = policy.degree(rework.survey().satisfaction().name());
        return fill(policy.warning().zh(), rework, ticket.details(), degree.zh())
                + "\n"
                + fill(policy.warning().en(), rework, ticket.details(), degree.en());
    }

    private static String fill(
            String text, ReworkWasRequested rework, @Nullable TicketDetails ticket, String degree) {
        String remark = rework.survey().remark();
        Map<String, String> values =
                Map.of(
                        "number",
                        ticket == null ? "" : ticket.number(),
                        "round",
                        Integer.toString(rework.round()),
                        "satisfaction",
                        degree,
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
