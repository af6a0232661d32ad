package io.openhotline.intake.knowledge.domain;

import java.time.Instant;

/// Defines the commands to an article; the caller chooses the time. `person` is the staff number of
/// who acts, whatever the role.
public sealed interface ArticleCommand {
    String person();

    Instant at();

    /// Writes the first version.
    record Create(String person, Instant at) implements ArticleCommand {}

    /// Writes the next version, which replaces a draft that is not approved.
    record Revise(String person, Instant at) implements ArticleCommand {}

    /// Approves the draft, which is `version`, so that nobody approves what they haven't read.
    record Approve(int version, String person, Instant at) implements ArticleCommand {}

    record Retire(String reason, String person, Instant at) implements ArticleCommand {}
}
