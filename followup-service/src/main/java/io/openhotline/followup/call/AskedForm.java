package io.openhotline.followup.call;

import io.openhotline.followup.call.AnswersRequest.FormRequest;
import io.openhotline.followup.questionnaire.QuestionnaireVersion;
import io.openhotline.followup.questionnaire.Questionnaires;
import io.openhotline.followup.ticket.HandledTicketService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds the questionnaire to which answers were given.
@ApplicationScoped
class AskedForm {
    private final FollowUpRepository followUps;
    private final HandledTicketService tickets;
    private final Questionnaires questionnaires;

    AskedForm(
            FollowUpRepository followUps,
            HandledTicketService tickets,
            Questionnaires questionnaires) {
        this.followUps = followUps;
        this.tickets = tickets;
        this.questionnaires = questionnaires;
    }

    /// Returns empty when the follow-up is missing, or when it has no such questionnaire.
    ///
    /// @param named the questionnaire of the request; null for the one that is to be asked now
    Optional<QuestionnaireVersion> find(UUID followUp, @Nullable FormRequest named) {
        return named == null
                ? followUps
                        .ticketOf(followUp)
                        .flatMap(tickets::find)
                        .map(ticket -> questionnaires.choose(ticket, followUps.wayOf(followUp)))
                : questionnaires.find(named.code(), named.version());
    }
}
