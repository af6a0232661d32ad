package io.openhotline.followup.drawing;

import io.openhotline.followup.inspection.domain.Subject;
import java.time.Instant;
import java.util.UUID;

/// Describes a ticket or call that an agent has dealt with. `agent` is a staff number, `line` the
/// category of the ticket or the queue of the call.
record AgentWork(UUID id, Subject subject, String line, String agent, Instant doneAt) {}
