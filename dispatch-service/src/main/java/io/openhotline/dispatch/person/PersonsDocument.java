package io.openhotline.dispatch.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Represents `persons.yaml` as it is written: the persons by their staff number. `categories`
/// names those that a person is responsible for, and is left out for all.
record PersonsDocument(
        @NotNull Map<
                                @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}") String,
                                @NotNull @Valid PersonDocument>
                        persons) {

    record PersonDocument(
            @NotBlank @Size(max = 60) String name,
            @NotBlank String department,
            @Nullable Set<@NotBlank String> categories,
            @Nullable String standIn) {}
}
