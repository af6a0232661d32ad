package io.openhotline.followup.survey;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Asks for a link to be sent.
@Schema(name = "NewSurveyLink", description = "By which way the customer gets the link")
record SendLinkRequest(
        @NotNull @Schema(
                        required = true,
                        description =
                                "SMS: to the telephone of the ticket. EMAIL: to its e-mail address."
                                        + " WECHAT: to the account of its telephone")
                LinkWay way) {

    /// Lists the ways of a link.
    @Schema(name = "LinkWay")
    enum LinkWay {
        SMS,
        EMAIL,
        WECHAT
    }
}
