package io.openhotline.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Names an attachment of the ticket that proves a written warning (T11). `name` is the name of its
/// file, and null where only the id is known.
public record EvidenceReference(UUID attachmentId, @Nullable String name) {}
