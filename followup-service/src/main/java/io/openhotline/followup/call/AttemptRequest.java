package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.ContactResult;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Reports an attempt to reach the customer.
@Schema(name = "NewAttempt", description = "An attempt to reach the customer")
record AttemptRequest(
        @NotNull @Schema(
                        required = true,
                        description =
                                "REACHED: the customer answers the questions next. NO_ANSWER, BUSY:"
                                        + " the customer is called again, up to the limit of the"
                                        + " policy. WRONG_NUMBER, DECLINED: the follow-up is waived"
                                        + " at once")
                ContactResult contact) {}
