package io.openhotline.intake.suggestion;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.TicketEvent.Reclassified;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.FactAppended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Follows which tickets are suggestions, and files them. A filed suggestion stays on the list,
/// also when its ticket gets another category.
@ApplicationScoped
class SuggestionService {
    /// Says how a filing ended.
    enum Filing {
        FILED,
        MISSING,
        FILED_BEFORE
    }

    private final SuggestionRepository suggestions;

    SuggestionService(SuggestionRepository suggestions) {
        this.suggestions = suggestions;
    }

    void on(@Observes FactAppended fact) {
        if (fact.event() instanceof Created it && it.kind() == CategoryKind.SUGGESTION) {
            suggestions.add(it.ticketId(), it.receivedAt());
        } else if (fact.event() instanceof Reclassified it) {
            reclassified(it);
        }
    }

    /// Files a suggestion once.
    @Transactional
    Filing file(UUID ticket, SuggestionFilingRequest request, Actor by, Instant at) {
        Optional<SuggestionEntity> row = suggestions.lock(ticket);
        if (row.isEmpty()) {
            return Filing.MISSING;
        }
        return row.filter(open -> open.filedAt == null)
                .map(open -> filed(open, request, by, at))
                .orElse(Filing.FILED_BEFORE);
    }

    private static Filing filed(
            SuggestionEntity open, SuggestionFilingRequest request, Actor by, Instant at) {
        open.verdict = request.verdict();
        open.note = request.note();
        open.filedAt = at;
        open.filedBy = by.toString();
        return Filing.FILED;
    }

    private void reclassified(Reclassified event) {
        if (event.kind() != CategoryKind.SUGGESTION) {
            suggestions.remove(event.ticketId());
        } else if (suggestions.findByIdOptional(event.ticketId()).isEmpty()) {
            suggestions.add(event.ticketId(), event.reclassifiedAt());
        }
    }
}
