package io.openhotline.platform.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names a department. `heads` are the staff numbers of the persons who approve its outcomes;
/// without it every person of the department may.
public record DepartmentName(
        @NotBlank String zh,
        @NotBlank String en,
        @Nullable Set<@NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String> heads) {
    public LocalText text() {
        return new LocalText(zh, en);
    }
}
