package io.openhotline.followup.loyalty;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// Reads the counts of a stratum.
@Entity
@Immutable
@Table(name = "loyalty_count")
class LoyaltyCountEntity extends PanacheEntityBase {
    @Id String stratum;
    long promoters;
    long passives;
    long detractors;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    LoyaltyCountEntity() {}
}
