package io.openhotline.dispatch.department.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;

/// Defines what is done about an appeal.
public sealed interface AppealCommand {
    String reason();

    Actor actor();

    Instant at();

    record Lodge(String reason, Actor actor, Instant at) implements AppealCommand {}

    record Decide(boolean granted, String reason, Actor actor, Instant at)
            implements AppealCommand {}
}
