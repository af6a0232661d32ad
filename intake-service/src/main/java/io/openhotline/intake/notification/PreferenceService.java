package io.openhotline.intake.notification;

import io.openhotline.intake.customer.CustomerWishes;
import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Knows the wishes of customers: the mark of an address counts before what the directory says.
@ApplicationScoped
class PreferenceService {
    private final PreferenceRepository preferences;
    private final CustomerWishes directory;

    PreferenceService(PreferenceRepository preferences, CustomerWishes directory) {
        this.preferences = preferences;
        this.directory = directory;
    }

    @Transactional
    Preference of(String address, @Nullable UUID customer) {
        Preference known =
                directory
                        .of(customer)
                        .map(it -> new Preference(it.doNotCall(), it.language()))
                        .orElse(Preference.NONE);
        return preferences.findByIdOptional(address).map(own -> joined(own, known)).orElse(known);
    }

    @Transactional
    void put(String address, Preference wish, Actor by, Instant at) {
        Optional<PreferenceEntity> known = preferences.findByIdOptional(address);
        PreferenceEntity row = known.orElseGet(PreferenceEntity::new);
        row.address = address;
        row.optedOut = wish.optedOut();
        row.language = wish.language();
        row.changedAt = at;
        row.changedBy = by.toString();
        if (known.isEmpty()) {
            preferences.persist(row);
        }
    }

    private static Preference joined(PreferenceEntity own, Preference directory) {
        return new Preference(
                own.optedOut, own.language == null ? directory.language() : own.language);
    }
}
