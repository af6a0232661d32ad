package io.openhotline.intake.question;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the questions of an agent's screen with their answers (P2). The supervisors' list is that
/// of tasks.
@Path("/questions")
@Tag(name = "Desk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class QuestionListResource {
    private final Database database;

    QuestionListResource(Database database) {
        this.database = database;
    }

    @GET
    @Operation(
            operationId = "listQuestions",
            summary = "List questions with their answers, the newest first",
            description =
                    "All given filters must hold. `GET /tasks?kind=QUESTION` lists what supervisors"
                            + " have to answer, the earliest due first.")
    @Parameter(
            name = "askedBy",
            in = ParameterIn.QUERY,
            description = "Staff number of who asked",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = QuestionStatus.class))
    @Parameter(
            name = "ticket",
            in = ParameterIn.QUERY,
            description = "Id of a ticket",
            schema = @Schema(implementation = UUID.class))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = QuestionPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        QuestionQuery query = QuestionQuery.read(parameters);
        return parameters.errors().isEmpty()
                ? Response.ok(page(query)).build()
                : Problem.invalid(parameters.errors());
    }

    private Page<QuestionView> page(QuestionQuery query) {
        Sql select =
                Sql.of("select * from desk_question where ")
                        .plus(query.condition())
                        .plus(" order by asked_at desc, id desc limit ?", query.limit() + 1);
        List<QuestionView> rows = database.query(select, QuestionView::read);
        return Page.of(
                rows, query.limit(), view -> new Cursor(view.askedAt(), view.id()).toString());
    }

    /// Documents the shape of a page.
    @Schema(name = "QuestionPage", requiredProperties = "items")
    record QuestionPage(
            List<QuestionView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
