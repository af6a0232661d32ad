package io.openhotline.intake.related;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.intake.policy.Category;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.related.domain.Similarity;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds tickets that may report the same matter as one, the most likely first.
@PackScoped
class SimilarService {
    private static final int SHOWN = 10;

    private final Database database;
    private final TicketAccess access;
    private final IntakePolicy policy;

    SimilarService(Database database, TicketAccess access, IntakePolicy policy) {
        this.database = database;
        this.access = access;
        this.policy = policy;
    }

    /// Returns empty when the ticket is missing.
    @Transactional
    Optional<List<SimilarView.Candidate>> similarTo(TicketId id) {
        return database.first(
                        SimilarRow.COLUMNS + " from ticket where id = ?",
                        SimilarRow::read,
                        id.value())
                .map(this::candidates);
    }

    private List<SimilarView.Candidate> candidates(SimilarRow ticket) {
        int radius =
                policy.category(ticket.traits().category())
                        .map(Category::nearbyMetres)
                        .orElse(Category.USUALLY_NEARBY);
        var query =
                SimilarQuery.of(
                        ticket.id(), ticket.traits(), ticket.receivedAt(), radius, access.rows());
        return database.query(query, SimilarRow::read).stream()
                .map(row -> candidate(ticket, row, radius))
                .filter(it -> it.similarity().isCandidate())
                .sorted(
                        Comparator.comparingInt((Compared it) -> it.similarity().score())
                                .reversed()
                                .thenComparing(it -> it.row().id(), Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(it -> SimilarView.Candidate.of(it.row(), it.similarity()))
                .toList();
    }

    private record Compared(SimilarRow row, Similarity similarity) {}

    private static Compared candidate(SimilarRow ticket, SimilarRow row, int radius) {
        return new Compared(row, Similarity.of(ticket.traits(), row.traits(), radius));
    }
}
