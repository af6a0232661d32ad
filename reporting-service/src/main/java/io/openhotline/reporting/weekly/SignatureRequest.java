package io.openhotline.reporting.weekly;

import io.openhotline.platform.http.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /agent-records/{id}/signature`.
@Schema(name = "SignAgentRecord", description = "Remarks may be left out")
record SignatureRequest(
        @Nullable @Text(max = MAX, multiline = true)
                @Schema(minLength = 1, maxLength = MAX, examples = "两张工单未写明地址，请补全")
                String remarks) {
    static final int MAX = 10_000;
}
