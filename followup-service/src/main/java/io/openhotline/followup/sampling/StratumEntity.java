package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.Tally;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "stratum")
class StratumEntity {
    @Id String code;
    String kind;
    String month;
    long handled;
    long planned;

    @SuppressWarnings("NullAway.Init") // filled from the row
    protected StratumEntity() {}

    Tally tally() {
        return new Tally(handled, planned);
    }

    void update(Tally tally) {
        this.handled = tally.handled();
        this.planned = tally.planned();
    }
}
