package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;

/// Holds an outcome that the head of the department has to approve (C4). `proposedBy` is the person
/// who proposes it.
public record Proposal(Result result, String proposedBy, Instant proposedAt) {}
