package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.ArticleRequests.DraftRequest;
import io.openhotline.intake.knowledge.ArticleRequests.RetireRequest;
import io.openhotline.intake.knowledge.ArticleRequests.StateView;
import io.openhotline.intake.knowledge.ContentCheck.Checked.Fine;
import io.openhotline.intake.knowledge.ContentCheck.Checked.Wrong;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Approve;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Create;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Retire;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Revise;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the commands to an article: draft, revision, approval and retirement (T13).
@PackScoped
@Path("/articles")
@Tag(name = "Knowledge", description = "Articles, and what is known about their use")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "409", ref = "article-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "key-reused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ArticleCommandResource {
    private final ArticleService articles;
    private final ArticleResponses responses;
    private final IntakePolicy policy;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    ArticleCommandResource(
            ArticleService articles,
            ArticleResponses responses,
            IntakePolicy policy,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.articles = articles;
        this.responses = responses;
        this.policy = policy;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "draftArticle",
            summary = "Draft an article",
            description = "Nobody but editors sees it until another person has approved it.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = StateView.class)))
    public Response draft(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid DraftRequest body) {
        return idempotency.required(
                key,
                "POST /articles",
                body,
                () ->
                        switch (ContentCheck.check("/content", body.content(), policy)) {
                            case Fine(var content) ->
                                    responses.created(
                                            body.code(),
                                            articles.create(
                                                    body.code(),
                                                    new Create(person(), clock.instant()),
                                                    content,
                                                    null));
                            case Wrong(var errors) -> Problem.invalid(errors);
                        });
    }

    @POST
    @Path("/{code}/versions")
    @Operation(
            operationId = "reviseArticle",
            summary = "Write the next version of an article",
            description =
                    "A draft that nobody has approved is replaced. The published version stays in force"
                            + " until the new one is approved and takes effect.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = StateView.class)))
    @APIResponse(responseCode = "404", ref = "article-not-found")
    public Response revise(
            @PathParam("code") @Parameter(ref = "article") String code,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ArticleContentRequest body) {
        return idempotency.required(
                key,
                operation(code, "versions"),
                body,
                () ->
                        switch (ContentCheck.check("", body, policy)) {
                            case Fine(var content) ->
                                    responses.created(
                                            code,
                                            articles.handle(
                                                    code,
                                                    new Revise(person(), clock.instant()),
                                                    content));
                            case Wrong(var errors) -> Problem.invalid(errors);
                        });
    }

    @POST
    @Path("/{code}/versions/{version}/approval")
    @Operation(
            operationId = "approveArticle",
            summary = "Approve the newest draft of an article",
            description =
                    "For another person than its author. It is published when it takes effect, at once"
                            + " if that has passed, and supersedes the version before.")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = StateView.class)))
    @APIResponse(responseCode = "404", ref = "article-not-found")
    public Response approve(
            @PathParam("code") @Parameter(ref = "article") String code,
            @PathParam("version") @Parameter(ref = "article-version") int version,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key) {
        return idempotency.optional(
                key,
                operation(code, "versions/" + version + "/approval"),
                "",
                () ->
                        responses.changed(
                                code,
                                articles.handle(
                                        code,
                                        new Approve(version, person(), clock.instant()),
                                        null)));
    }

    @POST
    @Path("/{code}/retirement")
    @Operation(
            operationId = "retireArticle",
            summary = "Retire an article",
            description = "All versions end now, and stay readable for the staff.")
    @APIResponse(
            responseCode = "200",
            description = "Retired",
            content = @Content(schema = @Schema(implementation = StateView.class)))
    @APIResponse(responseCode = "404", ref = "article-not-found")
    public Response retire(
            @PathParam("code") @Parameter(ref = "article") String code,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid RetireRequest body) {
        return idempotency.optional(
                key,
                operation(code, "retirement"),
                body,
                () ->
                        responses.changed(
                                code,
                                articles.handle(
                                        code,
                                        new Retire(body.reason(), person(), clock.instant()),
                                        null)));
    }

    private String person() {
        return actor.caller().person();
    }

    private static String operation(String code, String name) {
        return "POST /articles/" + code + "/" + name;
    }
}
