package io.openhotline.intake.ticket.domain;

import org.jspecify.annotations.Nullable;

/// Says what is special about a filing.
///
/// @param held no department gets the ticket before a supervisor has verified it (S2)
/// @param incomplete the report of an emergency, whose form follows (C3)
/// @param followCode the digest of the code by which a contactless customer follows the ticket
/// @param sealed who the customer is, whom only named roles may know (GB/T 33358)
public record Circumstances(
        boolean held, boolean incomplete, @Nullable String followCode, @Nullable Customer sealed) {
    public static final Circumstances USUAL = new Circumstances(false, false, null, null);
}
