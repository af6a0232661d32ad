package io.openhotline.followup.drawing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Records one draw from a stratum: how much work there was, how much had to be drawn, how much was
/// drawn before, and what is drawn now.
public record StratumDraw(
        Stratum stratum, LocalDate day, long works, long required, long before, List<UUID> drawn) {
    public StratumDraw {
        drawn = List.copyOf(drawn);
    }
}
