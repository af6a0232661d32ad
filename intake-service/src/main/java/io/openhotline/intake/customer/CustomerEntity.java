package io.openhotline.intake.customer;

import io.openhotline.intake.customer.domain.Address;
import io.openhotline.intake.customer.domain.MergeDecider.Merging;
import io.openhotline.intake.customer.domain.Profile;
import io.openhotline.platform.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// Stores a record of the directory. Lists change only by replacing the whole value.
@Entity
@Table(name = "customer")
@SuppressWarnings("NullAway.Init") // Hibernate or #of sets the fields
class CustomerEntity {
    @Id UUID id;
    @Nullable String name;
    @Nullable String kind;
    @Nullable String level;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    List<String> accounts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    List<String> phones;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Address> addresses;

    @Nullable String language;
    @Nullable String replyForm;
    boolean doNotCall;
    @Nullable String email;
    @Nullable UUID mergedInto;

    @Column(updatable = false)
    Instant createdAt;

    Instant changedAt;
    String changedBy;

    static CustomerEntity of(UUID id, Profile profile, Actor by, Instant at) {
        var row = new CustomerEntity();
        row.id = id;
        row.createdAt = at;
        row.change(profile, by, at);
        return row;
    }

    void change(Profile profile, Actor by, Instant at) {
        name = profile.name();
        kind = profile.kind();
        level = profile.level();
        accounts = profile.accounts();
        phones = profile.phones();
        addresses = profile.addresses();
        language = profile.language();
        replyForm = profile.replyForm();
        doNotCall = profile.doNotCall();
        email = profile.email();
        changedBy = by.toString();
        changedAt = at;
    }

    Profile profile() {
        return new Profile(
                name, kind, level, accounts, phones, addresses, language, replyForm, doNotCall,
                email);
    }

    Merging merging() {
        return new Merging(id, mergedInto);
    }
}
