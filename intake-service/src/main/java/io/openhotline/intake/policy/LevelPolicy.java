package io.openhotline.intake.policy;

import io.openhotline.contracts.DeskLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Says which queue a level has, and which tickets go to a higher one (T3). The first rule whose
/// condition holds applies.
public record LevelPolicy(
        Map<@NotNull DeskLevel, @NotBlank String> queues, List<@NotNull @Valid Rule> rules) {
    private static final Map<DeskLevel, String> QUEUES =
            Map.of(
                    DeskLevel.AGENT, "agents",
                    DeskLevel.SENIOR, "seniors",
                    DeskLevel.MANAGER, "manager-line");
    static final LevelPolicy DEFAULT = new LevelPolicy(QUEUES, List.of());

    public LevelPolicy {
        queues = queues == null ? QUEUES : Map.copyOf(queues);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /// Names a rule; `when` is a CEL condition over `ticket`.
    public record Rule(
            @NotNull @Pattern(regexp = Code.FORM) String name,
            @NotNull DeskLevel level,
            @NotBlank String when) {}

    /// Returns the code of the level's queue.
    public String queue(DeskLevel level) {
        String written = queues.get(level);
        return written == null ? Objects.requireNonNull(QUEUES.get(level)) : written;
    }
}
