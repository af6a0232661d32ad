package io.openhotline.intake.written;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the request bodies about written matters.
final class WrittenRequests {
    static final int MAX_CODE = 60;
    static final int MAX_LINE = 300;
    static final int MAX_TEXT = 10_000;
    static final int MAX_REASON = 1_000;

    private WrittenRequests() {}

    @Schema(name = "RegisterWrittenMatter", description = "A letter, fax or paper that came in")
    record RegisterRequest(
            @NotNull @Text(max = MAX_CODE)
                    @Schema(
                            required = true,
                            description = "Code of a written channel",
                            examples = "letter")
                    String channel,
            @NotNull @Schema(
                            required = true,
                            description = "When it came in, from which the clock runs")
                    Instant receivedAt,
            @Text(max = MAX_LINE)
                    @Schema(
                            minLength = 1,
                            maxLength = MAX_LINE,
                            description = "Name of who wrote it")
                    @Nullable String sender,
            @Text(max = MAX_LINE)
                    @Schema(
                            minLength = 1,
                            maxLength = MAX_LINE,
                            description = "Postal or e-mail address, or fax number, as written")
                    @Nullable String senderAddress,
            @Text(max = MAX_LINE) @Schema(minLength = 1, maxLength = MAX_LINE)
                    @Nullable String subject,
            @Text(max = MAX_TEXT, multiline = true)
                    @Schema(
                            minLength = 1,
                            maxLength = MAX_TEXT,
                            description = "What it says, where somebody has typed it")
                    @Nullable String text,
            @Text(max = MAX_LINE)
                    @Schema(
                            minLength = 1,
                            maxLength = MAX_LINE,
                            description = "Where the paper is kept",
                            examples = "A柜3层")
                    @Nullable String shelf) {

        NewMatter matter(Instant received) {
            return new NewMatter(
                    channel, sender, senderAddress, subject, text, shelf, null, null, received);
        }
    }

    @Schema(name = "WrittenMatterReason")
    record ReasonRequest(
            @NotNull @Text(max = MAX_REASON, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_REASON)
                    String reason) {}

    @Schema(name = "LinkWrittenMatter")
    record LinkRequest(
            @NotNull @Text(max = MAX_CODE)
                    @Schema(required = true, description = "Id or number of the ticket")
                    String ticket) {}
}
