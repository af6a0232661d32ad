package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.ContactResult;
import io.openhotline.followup.call.domain.FollowUpCommand.Attempt;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.http.Problem.FieldError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Reports an attempt to reach the customer.
@Schema(name = "NewAttempt", description = "An attempt to reach the customer")
record AttemptRequest(
        @NotNull @Schema(
                        required = true,
                        description =
                                "REACHED: the customer answers the questions next. NO_ANSWER, BUSY:"
                                        + " the customer is called again, up to the limit of the"
                                        + " policy. WRONG_NUMBER (at the door: wrong address): the"
                                        + " next way of the policy takes over. DECLINED: the"
                                        + " follow-up is waived at once, and so it is when no way"
                                        + " is left")
                ContactResult contact,
        @Schema(
                        description =
                                "PHONE or DOOR; missing for a call. Nobody makes an attempt by"
                                        + " survey link",
                        enumeration = {"PHONE", "DOOR"})
                @Nullable Way way,
        @Valid @Schema(description = "The visit; required with DOOR, and not given with PHONE")
                @Nullable VisitPart visit,
        @Schema(
                        description =
                                "Whether the customer agreed to be asked in quiet hours; missing"
                                        + " means no")
                @Nullable Boolean agreed) {

    List<FieldError> errors() {
        return switch (givenWay()) {
            case PHONE ->
                    visit == null
                            ? List.of()
                            : List.of(FieldError.of("/visit", "only-at-the-door"));
            case DOOR ->
                    visit == null
                            ? List.of(FieldError.of("/visit", "required"))
                            : visit.errors(contact);
            case SMS, EMAIL, WECHAT ->
                    List.of(FieldError.of("/way", "one-of", Way.PHONE + ", " + Way.DOOR));
        };
    }

    Attempt toCommand(UUID id, Actor actor, Instant at) {
        return new Attempt(
                id,
                contact,
                givenWay(),
                visit == null ? null : visit.toDomain(),
                Boolean.TRUE.equals(agreed),
                actor,
                at);
    }

    private Way givenWay() {
        return way == null ? Way.PHONE : way;
    }
}
