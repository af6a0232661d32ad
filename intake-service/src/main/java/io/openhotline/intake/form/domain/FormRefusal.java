package io.openhotline.intake.form.domain;

/// Lists the reasons for refusing a command about a form.
public enum FormRefusal {
    FORM_SIGNED_OFF,
    /// Somebody has changed the form since the signer read it.
    FORM_CHANGED
}
