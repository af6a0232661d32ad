package io.openhotline.followup.inspection;

import io.openhotline.followup.inspection.domain.Findings;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Fills the score sheet.
@Schema(name = "FilledSheet", description = "A filled score sheet")
record SheetRequest(
        @NotNull @Size(max = MAX_MARKS) @Schema(required = true, description = "The points of each item of the sheet, once")
                List<@NotNull @Valid MarkRequest> marks,
        @Size(max = MAX_MARKS) @Schema(description = "Codes of the fatal errors that were found")
                @Nullable List<@NotNull @Text(max = 40) String> fatals,
        @Text(max = MAX_TEXT, multiline = true)
                @Schema(description = "Comments of the inspector", maxLength = MAX_TEXT)
                @Nullable String remark,
        @Text(max = MAX_TEXT, multiline = true)
                @Schema(
                        description =
                                "What the desk must do about the ticket: it becomes a task of the"
                                        + " desk. Only for a ticket.",
                        maxLength = MAX_TEXT)
                @Nullable String sendBack,
        @Valid @Schema(description = "A draft for the knowledge base (T13)")
                @Nullable ProposalRequest proposal) {
    static final int MAX_MARKS = 50;
    static final int MAX_TEXT = 2_000;
    static final int MAX_BODY = 10_000;

    @Schema(name = "FilledMark", description = "The points of one item")
    record MarkRequest(
            @NotNull @Text(max = 40)
                    @Schema(
                            required = true,
                            description = "Code of the item",
                            examples = "attitude")
                    String item,
            @NotNull @Schema(
                            required = true,
                            description = "From 0 to the points of the item",
                            minimum = "0",
                            maximum = "100",
                            examples = "5")
                    Integer points) {}

    @Schema(name = "ArticleIdea", description = "A draft for the knowledge base")
    record ProposalRequest(
            @NotNull @Text(max = 200) @Schema(required = true, minLength = 1, maxLength = 200)
                    String title,
            @NotNull @Text(max = MAX_BODY, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_BODY)
                    String body) {}

    List<String> fatalErrors() {
        return Objects.requireNonNullElse(fatals, List.of());
    }

    Findings findings() {
        return new Findings(
                remark,
                sendBack,
                proposal == null ? null : new Findings.Proposal(proposal.title(), proposal.body()));
    }
}
