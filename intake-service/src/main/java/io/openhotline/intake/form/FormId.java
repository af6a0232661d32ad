package io.openhotline.intake.form;

import java.util.UUID;

/// Names a form by its ticket too, so that nobody reaches a form of a ticket that they may not see.
record FormId(UUID ticket, UUID form) {}
