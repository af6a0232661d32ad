package io.openhotline.intake.form;

import io.openhotline.intake.policy.FormTemplate;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.pack.PackScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the templates of the pack's forms.
@PackScoped
@Path("/form-templates")
@Tag(name = "Forms", description = "Forms of the pack that are attached to tickets")
@Produces(MediaType.APPLICATION_JSON)
public class FormTemplateResource {
    private final IntakePolicy policy;

    FormTemplateResource(IntakePolicy policy) {
        this.policy = policy;
    }

    @GET
    @Operation(
            operationId = "listFormTemplates",
            summary = "List the forms of this hotline",
            description = "The templates of the pack with their fields, in Chinese and English.")
    public Templates list() {
        return new Templates(policy.forms());
    }

    @Schema(name = "FormTemplates", requiredProperties = "items")
    record Templates(List<FormTemplate> items) {}
}
