package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;

/// Who has the work order until when. `rule` names the route that fired for the ticket.
public record Assignment(
        String department, String rule, Instant assignedAt, Instant acceptBy, Instant resolveBy) {}
