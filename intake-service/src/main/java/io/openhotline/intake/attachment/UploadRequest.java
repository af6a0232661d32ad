package io.openhotline.intake.attachment;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Defines the parts of an upload.
@Schema(name = "Upload", requiredProperties = "file")
public class UploadRequest {
    @RestForm("file")
    @Schema(
            type = SchemaType.STRING,
            format = "binary",
            description = "Photo, sound, PDF or office file")
    @Nullable FileUpload file;

    @RestForm("name")
    @Schema(maxLength = 200, description = "Name for people; without it, the name of the file")
    @Nullable String name;

    @RestForm("forCustomer")
    @Schema(
            enumeration = {"true", "false"},
            description = "Whether the customer sees it; always true for what an app uploads")
    @Nullable String forCustomer;

    public UploadRequest() {}
}
