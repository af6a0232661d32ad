package io.openhotline.reporting.delivery;

import java.time.Instant;
import java.util.UUID;

/// A mail of plain text that brings the files of a document to one receiver.
///
/// @param notBefore the time from which it is sent
public record NewDelivery(
        UUID document, String receiver, String subject, String text, Instant notBefore) {}
