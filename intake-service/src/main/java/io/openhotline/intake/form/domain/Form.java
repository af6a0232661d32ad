package io.openhotline.intake.form.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Represents the content of a form. `revision` counts its changes; the form is a draft until it
/// has a sign-off.
public record Form(int revision, Map<String, Object> values, @Nullable SignOff signOff) {
    public Form {
        values = Map.copyOf(values);
    }

    public boolean isDraft() {
        return signOff == null;
    }
}
