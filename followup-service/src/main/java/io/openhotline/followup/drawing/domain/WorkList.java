package io.openhotline.followup.drawing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Counts the work that may be drawn, and takes from it.
public interface WorkList {
    /// Counts the work of each agent from Monday to `day`, in order of staff number.
    List<Counted> agents(LocalDate day);

    /// Counts the work of `day` in each line, in order of subject and line.
    List<Counted> lines(LocalDate day);

    /// Marks the works at these positions as drawn, and returns their ids.
    ///
    /// @param positions from 0, among the works of the stratum that are not drawn, in order of time
    ///   and id
    List<UUID> take(Stratum stratum, LocalDate day, List<Integer> positions);
}
