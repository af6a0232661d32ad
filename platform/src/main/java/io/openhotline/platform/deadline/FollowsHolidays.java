package io.openhotline.platform.deadline;

/// Counts by the pack's files of holidays, also by those that are added or changed while it runs.
public interface FollowsHolidays {

    /// Reads the files if they have changed.
    void look();
}
