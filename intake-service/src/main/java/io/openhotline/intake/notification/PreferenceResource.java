package io.openhotline.intake.notification;

import io.openhotline.intake.mail.MailAddress;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.identity.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the wishes of customers about messages.
@Path("/notification-preferences")
@Tag(name = "Notifications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PreferenceResource {
    private final PreferenceService preferences;
    private final TelephoneParser telephones;
    private final CurrentActor actor;
    private final Clock clock;

    PreferenceResource(
            PreferenceService preferences,
            TelephoneParser telephones,
            CurrentActor actor,
            Clock clock) {
        this.preferences = preferences;
        this.telephones = telephones;
        this.actor = actor;
        this.clock = clock;
    }

    @PUT
    @Operation(
            operationId = "setNotificationPreference",
            summary = "Set what a customer wants of messages",
            description =
                    "The desk names a telephone or an e-mail address. An app speaks for its own customer, to whom WeChat"
                            + " messages go. The inbox of an app stays.")
    @APIResponse(responseCode = "204", description = "Set")
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response put(@NotNull @Valid PreferenceRequest body) {
        Caller caller = actor.caller();
        boolean app = caller.has(AccessRole.CUSTOMER);
        if (app && body.phone() != null) {
            return invalid("/phone", "desk-only");
        }
        if (body.email() != null && (app || body.phone() != null)) {
            return invalid("/email", app ? "desk-only" : "phone-or-email");
        }
        Optional<String> address = app ? Optional.ofNullable(caller.customer()) : address(body);
        if (address.isEmpty()) {
            return body.email() == null
                    ? invalid("/phone", body.phone() == null ? "required" : "phone")
                    : invalid("/email", "e-mail");
        }
        preferences.put(address.get(), body.preference(), caller.actor(), clock.instant());
        return Response.noContent().build();
    }

    private Optional<String> address(PreferenceRequest body) {
        return body.email() == null
                ? telephone(body)
                : Optional.of(body.email()).filter(MailAddress::isValid);
    }

    private Optional<String> telephone(PreferenceRequest body) {
        return Optional.ofNullable(body.phone()).flatMap(telephones::parse).map(Telephone::number);
    }

    private static Response invalid(String pointer, String rule) {
        return Problem.invalid(List.of(FieldError.of(pointer, rule)));
    }
}
