package io.openhotline.intake.form.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Decides about the commands on a form: a pure function from form and command to a decision.
public final class FormDecider {
    /// Represents the outcome of a command.
    public sealed interface Decision {
        record Agreed(Form form) implements Decision {}

        record Refused(FormRefusal refusal) implements Decision {}
    }

    private FormDecider() {}

    /// Puts values into the form and clears fields.
    public static Decision fill(Form form, Map<String, Object> values, Set<String> cleared) {
        if (!form.isDraft()) {
            return new Decision.Refused(FormRefusal.FORM_SIGNED_OFF);
        }
        var changed = new LinkedHashMap<>(form.values());
        changed.putAll(values);
        changed.keySet().removeAll(cleared);
        return changed.equals(form.values())
                ? new Decision.Agreed(form)
                : new Decision.Agreed(new Form(form.revision() + 1, changed, null));
    }

    /// Signs off the revision that the signer has read.
    public static Decision signOff(Form form, int read, SignOff signOff) {
        if (!form.isDraft()) {
            return new Decision.Refused(FormRefusal.FORM_SIGNED_OFF);
        }
        return form.revision() == read
                ? new Decision.Agreed(new Form(form.revision(), form.values(), signOff))
                : new Decision.Refused(FormRefusal.FORM_CHANGED);
    }
}
