package io.openhotline.platform.policy;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Represents `names.yaml` of a pack: every code that more than one service shows, with its name in
/// both languages (decision 0063). The order is that of lists and reports. A code that no other
/// file uses keeps its name, so that figures of the past have one. `version` names the pack as a
/// whole; without it [PackVersion] computes one.
public record PackNames(
        @Nullable @Pattern(regexp = PackVersion.FORM) String version,
        Map<@Pattern(regexp = DEPARTMENT) String, @NotNull @Valid DepartmentName> departments,
        Map<@Pattern(regexp = CODE) String, @NotNull @Valid LocalText> channels,
        Map<@Pattern(regexp = CODE) String, @NotNull @Valid CategoryName> categories,
        Map<@Pattern(regexp = CODE) String, @NotNull @Valid LocalText> natures,
        Map<@Pattern(regexp = CODE) String, @NotNull @Valid LocalText> districts,
        Map<@Pattern(regexp = CODE) String, @NotNull @Valid LocalText> suspensions,
        Map<@Pattern(regexp = CODE) String, @NotNull @Valid LocalText> clocks,
        Map<@Pattern(regexp = CODE) String, @NotNull @Valid LocalText> causes) {
    public static final String FILE = "names.yaml";
    public static final PackNames NONE =
            new PackNames(
                    null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
                    Map.of());

    /// Limits the codes of departments, which are parts of names of topics.
    private static final String DEPARTMENT = "[a-z0-9][a-z0-9-]{0,39}";

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";

    public PackNames {
        departments = orEmpty(departments);
        channels = orEmpty(channels);
        categories = orEmpty(categories);
        natures = orEmpty(natures);
        districts = orEmpty(districts);
        suspensions = orEmpty(suspensions);
        clocks = orEmpty(clocks);
        causes = orEmpty(causes);
    }

    public static PackNames read(Path pack, Validator validator) {
        Path file = pack.resolve(FILE);
        if (!Files.isReadable(file)) {
            throw new PolicyRefused(file, List.of(NamesCheck.MISSING));
        }
        return PolicyFile.read(file, PackNames.class, validator, NamesCheck::findings);
    }

    /// Returns the name of a category; null for a code that has none.
    public @Nullable LocalText category(@Nullable String code) {
        return Optional.ofNullable(code).map(categories::get).map(CategoryName::text).orElse(null);
    }

    /// Returns the name of a channel; null for a code that has none.
    public @Nullable LocalText channel(@Nullable String code) {
        return code == null ? null : channels.get(code);
    }

    /// Returns the name of a district; null for a code that has none.
    public @Nullable LocalText district(@Nullable String code) {
        return code == null ? null : districts.get(code);
    }

    private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> written) {
        // Keeps the order, and null values for the validator, which names them.
        return written == null ? Map.of() : Collections.unmodifiableMap(written);
    }
}
