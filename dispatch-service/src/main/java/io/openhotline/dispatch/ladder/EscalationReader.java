package io.openhotline.dispatch.ladder;

import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;

/// Reads the steps that were raised.
@ApplicationScoped
public class EscalationReader {
    private final LadderRepository repository;

    EscalationReader(LadderRepository repository) {
        this.repository = repository;
    }

    Page<EscalationView> list(EscalationFilter filter) {
        return Page.of(
                        repository.raised(filter, filter.limit() + 1),
                        filter.limit(),
                        row -> Long.toString(row.id()))
                .map(EscalationView::of);
    }
}
