package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.FollowUpCommand.Schedule;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.http.Problem.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Describes when and how the customer wants to be asked.
@Schema(name = "NewSchedule", description = "When and how the customer wants to be asked")
record ScheduleRequest(
        @Schema(
                        description =
                                "The time that the customer named, in the next 60 days. Missing"
                                        + " takes an appointment back")
                @Nullable Instant appointment,
        @Schema(
                        description =
                                "Missing keeps the present way. SMS, EMAIL and WECHAT send a survey"
                                        + " link, and have no appointment")
                @Nullable Way way) {
    private static final Duration MOST = Duration.ofDays(60);

    List<FieldError> errors(Instant now) {
        if (appointment == null) {
            return List.of();
        }
        if (way != null && way.isLink()) {
            return List.of(FieldError.of("/appointment", "not-with-a-link"));
        }
        return appointment.isAfter(now) && !appointment.isAfter(now.plus(MOST))
                ? List.of()
                : List.of(FieldError.of("/appointment", "within-days", MOST.toDays()));
    }

    Schedule toCommand(UUID id, Actor actor, Instant at) {
        return new Schedule(id, appointment, way, actor, at);
    }
}
