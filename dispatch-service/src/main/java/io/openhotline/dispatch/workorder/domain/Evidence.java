package io.openhotline.dispatch.workorder.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Names an attachment of the ticket that proves a written warning (T11). `name` is that of its
/// file, and null if it is not known.
public record Evidence(UUID attachmentId, @Nullable String name) {}
