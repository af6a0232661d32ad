package io.openhotline.platform.pack;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Represents the files of a version.
@Schema(name = "LoadPackRequest")
public record LoadPackRequest(
        @Schema(
                        description =
                                "The texts of the files by their names: `names.yaml`, `intake.yaml`,"
                                        + " `dispatch.yaml`, `followup.yaml`, `reporting.yaml`, and"
                                        + " optionally `knowledge.yaml`, `persons.yaml` and"
                                        + " `holidays/<year>.yaml`")
                @NotNull @Size(min = 1, max = MAX_FILES) Map<
                                @Pattern(regexp = PackFiles.NAME) String,
                                @NotNull @Text(min = 0, max = MAX_TEXT, multiline = true) String>
                        files) {
    static final int MAX_FILES = 60;
    static final int MAX_TEXT = 1_000_000;
}
