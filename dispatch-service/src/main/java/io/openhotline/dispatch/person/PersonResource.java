package io.openhotline.dispatch.person;

import io.openhotline.dispatch.person.domain.Person;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lists the responsible persons of departments and records when they are away. A department sees
/// and changes its own persons only.
@Path("/persons")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persons", description = "Who is responsible in a department, and who is away")
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class PersonResource {
    private static final Object NO_BODY = "";

    private final PersonService persons;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    PersonResource(
            PersonService persons, Idempotency idempotency, CurrentActor actor, Clock clock) {
        this.persons = persons;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listPersons",
            summary = "List the responsible persons of departments",
            description = "Returns the persons of `persons.yaml` with their absences (C2).")
    @APIResponse(
            responseCode = "200",
            description = "All persons, in the order of the file",
            content = @Content(schema = @Schema(implementation = PersonView[].class)))
    public Response all() {
        return Response.ok(persons.list(department(), clock.instant())).build();
    }

    @POST
    @Path("/{code}/absences")
    @Operation(
            operationId = "enterAbsence",
            summary = "Enter an absence of a person",
            description =
                    "New work orders go to who stands in meanwhile. Those that the person has stay"
                            + " until they are delegated.")
    @APIResponse(responseCode = "204", description = "The absence is entered")
    @APIResponse(responseCode = "404", ref = "person-not-found")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response away(
            @PathParam("code") @Parameter(ref = "person") String code,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid AbsenceRequest body) {
        Instant from = micros(body.from() == null ? clock.instant() : body.from());
        Instant until = micros(body.until());
        if (!until.isAfter(from)) {
            return Problem.invalid(List.of(FieldError.of("/until", "after-from")));
        }
        return once(
                key,
                code,
                "absences",
                body,
                person -> {
                    persons.enter(person, from, until, actor.get());
                    return Response.noContent().build();
                });
    }

    @POST
    @Path("/{code}/return")
    @Operation(
            operationId = "endAbsence",
            summary = "Say that a person is back",
            description = "Ends the absence that is under way.")
    @APIResponse(responseCode = "204", description = "The absence is over")
    @APIResponse(responseCode = "404", ref = "person-not-found")
    @APIResponse(responseCode = "409", ref = "not-away")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response back(
            @PathParam("code") @Parameter(ref = "person") String code,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key) {
        return once(
                key,
                code,
                "return",
                NO_BODY,
                person ->
                        persons.comeBack(person, micros(clock.instant()))
                                ? Response.noContent().build()
                                : Problem.response(409, "not-away"));
    }

    private Response once(
            @Nullable String key,
            String code,
            String command,
            Object body,
            Function<Person, Response> work) {
        return idempotency.optional(
                key,
                "POST /persons/" + code + "/" + command,
                body,
                () ->
                        persons.find(code, department())
                                .map(work)
                                .orElseGet(() -> Problem.notFound("person-not-found")));
    }

    /// Returns null for a caller who sees the persons of all departments.
    private @Nullable String department() {
        return actor.grant().isForAllRows() ? null : actor.get().id();
    }

    private static Instant micros(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
