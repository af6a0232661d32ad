package io.openhotline.intake.policy;

import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Names a code of the pack in both languages.
@Schema(description = "A code of the hotline with its name in Chinese and English")
public record Code(
        @NotNull @Pattern(regexp = Code.FORM) String code, @NotNull @Valid LocalText name) {
    static final String FORM = "[a-z][a-z0-9-]{0,59}";

    static List<Code> listOf(Map<String, LocalText> names) {
        return names.entrySet().stream().map(it -> new Code(it.getKey(), it.getValue())).toList();
    }
}
