package io.openhotline.followup.survey;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.followup.questionnaire.AnswerCheck;
import io.openhotline.followup.questionnaire.QuestionnaireVersion;
import io.openhotline.followup.questionnaire.Questionnaires;
import io.openhotline.followup.survey.domain.LinkState;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.platform.http.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Finds the survey of a token, checks answers against it, and stores them.
@ApplicationScoped
class LinkSurveyService {
    private final LinkAddresses addresses;
    private final SurveyAnswerService answers;
    private final HandledTicketService tickets;
    private final Questionnaires questionnaires;

    LinkSurveyService(
            LinkAddresses addresses,
            SurveyAnswerService answers,
            HandledTicketService tickets,
            Questionnaires questionnaires) {
        this.addresses = addresses;
        this.answers = answers;
        this.tickets = tickets;
        this.questionnaires = questionnaires;
    }

    /// Returns empty for every token that the hotline has not issued. The signature is checked
    /// first, so that guesses don't reach the database.
    Optional<LinkedSurvey> find(String token) {
        return addresses
                .link(token)
                .flatMap(answers::find)
                .map(link -> new LinkedSurvey(link, asked(link)));
    }

    /// Returns errors with JSON pointers into the body of the API.
    List<FieldError> check(LinkedSurvey survey, LinkAnswersRequest body) {
        return AnswerCheck.check(
                survey.questionnaire(),
                FollowUpEvent.Satisfaction.valueOf(body.satisfaction().name()),
                body.remark(),
                body.given());
    }

    /// Returns the earlier state of the link; stores the answer if that state takes answers.
    LinkState answer(LinkedSurvey survey, LinkAnswersRequest body) {
        return answers.answer(survey.link().id(), body.toDomain(survey.version())).orElseThrow();
    }

    private QuestionnaireVersion asked(LinkView link) {
        return questionnaires.choose(tickets.find(link.ticketId()).orElseThrow(), link.way());
    }
}
