package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.TimeRules;
import io.openhotline.dispatch.party.domain.Causes;
import io.openhotline.dispatch.party.domain.DisputeRules;
import io.openhotline.dispatch.party.domain.TeamRules;
import io.openhotline.dispatch.person.domain.Staff;
import java.util.function.Supplier;

/// Holds what a pack says about a decision, apart from the command and the work order.
public record Rules(
        TimeRules time,
        DisputeRules disputes,
        TeamRules team,
        Supplier<Staff> staff,
        Assigning assigning,
        Causes causes) {}
