package io.openhotline.dispatch.person;

import jakarta.transaction.TransactionScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads absences once for all tickets of a transaction.
@TransactionScoped
class AbsencesOfBatch {
    private final AbsenceRepository absences;
    private @Nullable List<AbsenceEntity> known;

    AbsencesOfBatch(AbsenceRepository absences) {
        this.absences = absences;
    }

    /// Returns the codes of the persons who are away.
    Set<String> at(Instant now) {
        List<AbsenceEntity> read = known == null ? absences.notOver(now) : known;
        known = read;
        return read.stream()
                .filter(absence -> !absence.awayFrom.isAfter(now))
                .filter(absence -> absence.awayUntil.isAfter(now))
                .map(absence -> absence.person)
                .collect(Collectors.toSet());
    }
}
