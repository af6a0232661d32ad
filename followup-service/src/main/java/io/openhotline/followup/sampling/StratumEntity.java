package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.StratumCounts;
import io.openhotline.followup.sampling.domain.StratumId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Stores a stratum and its counts.
@Entity
@Table(name = "stratum")
class StratumEntity {
    @Id String code;

    @Column(updatable = false)
    String kind;

    @Column(updatable = false)
    String month;

    /// The group of customers that has its own rate.
    @Column(updatable = false)
    @Nullable String customers;

    /// The district that keeps the rate by itself (P8).
    @Column(updatable = false)
    @Nullable String district;

    long handled;
    long planned;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    StratumEntity() {}

    StratumId id() {
        return new StratumId(kind, YearMonth.parse(month), customers, district);
    }

    StratumCounts counts() {
        return new StratumCounts(handled, planned);
    }

    void update(StratumCounts counts) {
        this.handled = counts.handled();
        this.planned = counts.planned();
    }
}
