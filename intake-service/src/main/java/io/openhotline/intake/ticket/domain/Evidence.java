package io.openhotline.intake.ticket.domain;

import java.util.UUID;

/// Names an attachment of the ticket that proves what the customer reports again (T11).
public record Evidence(UUID attachmentId, String name) {}
