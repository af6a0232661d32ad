package io.openhotline.followup.policy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.way.domain.Way;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Defines the customers of a questionnaire; a list that is left out admits all (C6, S3).
///
/// @param categories codes of categories of the pack
/// @param departments the business units: codes of the departments that handled the ticket
/// @param customers customer kinds of the pack
/// @param when a condition that must hold as well
public record Audience(
        @Nullable @Size(min = 1) List<CategoryKind> kinds,
        @Nullable @Size(min = 1) List<String> categories,
        @Nullable @Size(min = 1) List<String> departments,
        @Nullable @Size(min = 1) List<String> customers,
        @Nullable @Size(min = 1) List<Way> ways,
        @Nullable TicketCondition when) {

    /// Describes the ticket that is asked about; null means unknown and matches no list.
    public record Asked(
            CategoryKind kind,
            String category,
            @Nullable String department,
            @Nullable String customer,
            @Nullable String customerLevel,
            Way way) {}

    public boolean admits(Asked asked) {
        return in(kinds, asked.kind())
                && in(categories, asked.category())
                && in(departments, asked.department())
                && in(customers, asked.customer())
                && in(ways, asked.way())
                && holds(asked);
    }

    private boolean holds(Asked asked) {
        return when == null
                || when.holds(
                        asked.kind(), asked.category(), asked.customer(), asked.customerLevel());
    }

    private static <T> boolean in(@Nullable List<T> admitted, @Nullable T value) {
        return admitted == null || (value != null && admitted.contains(value));
    }
}
