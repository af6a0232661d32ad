package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.deadline.domain.Deadlines;
import java.time.Instant;

/// Says which department has the work order and until when. `rule` names the route that fired for
/// the ticket.
public record Assignment(String department, String rule, Instant assignedAt, Deadlines deadlines) {}
