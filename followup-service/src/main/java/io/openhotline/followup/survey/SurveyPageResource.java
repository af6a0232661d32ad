package io.openhotline.followup.survey;

import io.openhotline.followup.survey.AnswerProblems.Found;
import io.openhotline.followup.survey.domain.LinkState;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Serves the page of a survey link, in Chinese and English. It needs no script: the form is
/// posted, and a redirect shows the result.
@Path("/s")
@Produces(SurveyPageResource.HTML)
@RunOnVirtualThread
public class SurveyPageResource {
    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final LinkSurveyService surveys;
    private final AnswerProblems problems;
    private final SurveyPages pages;

    SurveyPageResource(LinkSurveyService surveys, AnswerProblems problems, SurveyPages pages) {
        this.surveys = surveys;
        this.problems = problems;
        this.pages = pages;
    }

    @GET
    @Path("survey.css")
    @PermitAll
    @Produces("text/css;charset=UTF-8")
    @Operation(hidden = true)
    public String style() {
        return pages.style();
    }

    @GET
    @Path("{token}")
    @PermitAll
    @Operation(hidden = true)
    public Response show(
            @PathParam("token") String token,
            @QueryParam("lang") @Nullable String language,
            @QueryParam("correct") @Nullable String correct,
            @Context HttpHeaders headers) {
        PageTexts texts = PageTexts.of(language, headers);
        return surveys.find(token)
                .map(it -> shown(it, correct != null, texts))
                .orElseGet(() -> unknown(texts));
    }

    @POST
    @Path("{token}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(
            @PathParam("token") String token,
            @QueryParam("lang") @Nullable String language,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        PageTexts texts = PageTexts.of(language, headers);
        FormBody form = FormBody.read(body);
        Optional<LinkedSurvey> survey = surveys.find(token);
        return survey.map(it -> answered(token, it, form, texts)).orElseGet(() -> unknown(texts));
    }

    private Response shown(LinkedSurvey survey, boolean correct, PageTexts texts) {
        LinkState state = survey.link().state();
        return switch (state) {
            case OPEN -> form(survey, "", texts);
            case CORRECTABLE ->
                    correct
                            ? form(survey, texts.word("correcting"), texts)
                            : message(200, survey.link(), texts);
            case ANSWERED -> message(200, survey.link(), texts);
            case EXPIRED, OVER -> message(410, survey.link(), texts);
        };
    }

    private Response answered(String token, LinkedSurvey survey, FormBody body, PageTexts texts) {
        if (!survey.link().state().takesAnswers()) {
            return shown(survey, false, texts);
        }
        AnswerForm form = AnswerForm.of(survey, body);
        List<Found> wrong = problems.find(survey, form);
        if (form.satisfaction().isPresent() && !form.hasShownAll()) {
            return page(200, pages.form(survey, form, List.of(), texts.word("more"), texts));
        }
        if (!wrong.isEmpty()) {
            return page(400, pages.form(survey, form, wrong, "", texts));
        }
        surveys.answer(survey, form.request());
        return seeOther(token + "?lang=" + texts.language());
    }

    /// Redirects relatively to the address of the browser, which a proxy may have changed.
    private static Response seeOther(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    private Response form(LinkedSurvey survey, String notice, PageTexts texts) {
        AnswerForm empty = AnswerForm.of(survey, FormBody.EMPTY);
        return page(200, pages.form(survey, empty, List.of(), notice, texts));
    }

    private Response message(int status, LinkView link, PageTexts texts) {
        return page(status, pages.message(link.state().name(), link, texts));
    }

    private Response unknown(PageTexts texts) {
        return page(404, pages.message("UNKNOWN", null, texts));
    }

    private static Response page(int status, String page) {
        return Response.status(status).type(HTML).entity(page).build();
    }
}
