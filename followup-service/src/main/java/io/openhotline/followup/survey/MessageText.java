package io.openhotline.followup.survey;

import io.openhotline.followup.policy.SurveyLinkPolicy;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.platform.policy.LocalText;
import java.util.Locale;
import java.util.Objects;

/// Writes the message of a link in the customer's language.
record MessageText(String language, String subject, String text) {
    private static final String ENGLISH = "en";

    static MessageText write(
            SurveyLinkPolicy policy, TicketDetails ticket, int number, String address) {
        String language = language(policy, ticket);
        LocalText text = number == 0 ? policy.text() : policy.reminder();
        return new MessageText(
                language,
                fill(in(language, policy.subject()), ticket, address),
                fill(in(language, text), ticket, address));
    }

    /// The numbers of tickets and the addresses of links have no braces.
    private static String fill(String text, TicketDetails ticket, String address) {
        return text.replace("{number}", ticket.number()).replace("{link}", address);
    }

    private static String in(String language, LocalText text) {
        return language.equals(ENGLISH) ? text.en() : text.zh();
    }

    private static String language(SurveyLinkPolicy policy, TicketDetails ticket) {
        String wished = Objects.requireNonNullElse(ticket.contact().language(), policy.language());
        return wished.toLowerCase(Locale.ROOT).startsWith("zh") ? "zh" : ENGLISH;
    }
}
