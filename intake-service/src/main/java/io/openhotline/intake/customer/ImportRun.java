package io.openhotline.intake.customer;

import io.openhotline.platform.actor.Actor;
import java.util.HashSet;
import java.util.Set;

/// Holds what one import needs: who imports, the accounts so far, and the counts.
record ImportRun(boolean dryRun, Actor by, ImportTally tally, Set<String> accounts) {
    static ImportRun of(boolean dryRun, Actor by) {
        return new ImportRun(dryRun, by, new ImportTally(), new HashSet<>());
    }
}
