package io.openhotline.followup.policy;

import io.openhotline.contracts.InspectionEvent.Subject;
import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Represents `inspection` of `followup.yaml` (T14). `rate` is the least share of a line's day,
/// `perAgent` the least number of an agent's week; `drawWithin` is the age beyond which late work
/// is not drawn; `due` the time for the sheet, `appealWithin` that for an appeal; `pass` the least
/// score that passes.
public record InspectionPolicy(
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal rate,
        @Min(0) @Max(100) int perAgent,
        @NotNull Duration drawWithin,
        @NotNull Duration due,
        @NotNull Duration appealWithin,
        @Min(0) @Max(100) int pass,
        @NotNull @Valid Sheet sheet) {

    /// Defines the score sheet: weighted items, and fatal errors each of which makes the score 0.
    public record Sheet(
            @NotNull @Pattern(regexp = Question.CODE) String code,
            @Min(1) int version,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Item> items,
            @NotNull @Size(max = 50) List<@NotNull @Valid Fatal> fatals) {

        /// Returns the items that apply to a subject.
        public List<Item> items(Subject subject) {
            return items.stream().filter(item -> item.appliesTo(subject)).toList();
        }
    }

    /// Defines an item with 0 to `points` points; it applies to all subjects unless it names some.
    public record Item(
            @NotNull @Pattern(regexp = Question.CODE) String code,
            @NotNull @Valid LocalText text,
            @Min(1) @Max(100) int weight,
            @Min(1) @Max(100) int points,
            @Nullable Set<@NotNull Subject> subjects) {
        boolean appliesTo(Subject subject) {
            return subjects().contains(subject);
        }

        @Override
        public Set<Subject> subjects() {
            return subjects == null ? EnumSet.allOf(Subject.class) : subjects;
        }
    }

    public record Fatal(
            @NotNull @Pattern(regexp = Question.CODE) String code,
            @NotNull @Valid LocalText text) {}
}
