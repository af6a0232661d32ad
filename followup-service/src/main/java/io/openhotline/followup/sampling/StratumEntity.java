package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.StratumCounts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// Stores a stratum and its counts.
@Entity
@Table(name = "stratum")
class StratumEntity {
    @Id String code;

    @Column(updatable = false)
    String kind;

    @Column(updatable = false)
    String month;

    long handled;
    long planned;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    StratumEntity() {}

    StratumCounts counts() {
        return new StratumCounts(handled, planned);
    }

    void update(StratumCounts counts) {
        this.handled = counts.handled();
        this.planned = counts.planned();
    }
}
