package io.openhotline.platform.privacy;

/// Lists the purposes for which contact data may be revealed.
public enum RevealReason {
    CALL_BACK,
    SITE_VISIT,
    COMPLAINT,
    /// The customer asks what is known about them (PIPL art. 45).
    SUBJECT_REQUEST,
    INVESTIGATION,
    /// Any other purpose, which the note must name.
    OTHER
}
