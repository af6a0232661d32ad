package io.openhotline.reporting.delivery;

import java.util.List;
import java.util.UUID;

/// Gives the files of documents; the feature that publishes them implements it.
public interface Attachments {
    /// Returns the files of a document, none if this feature has no such document.
    List<Attachment> of(UUID document);
}
