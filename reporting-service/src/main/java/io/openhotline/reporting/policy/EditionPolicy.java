package io.openhotline.reporting.policy;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.policy.domain.Rhythm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report that falls due by the calendar, for example the satisfaction analysis of a month by the
/// 21st of the next one (T12).
///
/// @param dueAfterDays the days after the end of the period, 21 for the 21st of the next month
/// @param receivers the addresses to which the published report is sent by e-mail
/// @param sendAt the time of day at which it is sent, in the pack's zone; at once if it is missing
public record EditionPolicy(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
        @NotNull @Valid LocalText name,
        @NotNull Rhythm every,
        @NotNull @Min(1) @Max(90) Integer dueAfterDays,
        @Size(max = 50) List<@NotNull @Size(max = 254) @Pattern(regexp = ADDRESS) String> receivers,
        @Nullable LocalTime sendAt) {
    /// An address as people write it; the domain has letters of ASCII.
    static final String ADDRESS = "[^\\s@<>,;:\"()\\[\\]]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}";

    public EditionPolicy {
        // Does not copy: the validator names null elements, and a copy would refuse them.
        receivers = receivers == null ? List.of() : receivers;
    }
}
