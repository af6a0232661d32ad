package io.openhotline.intake.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Stores the preferences of the owner of a telephone number, an e-mail address or an app account.
@Entity
@Table(name = "notification_preference")
@SuppressWarnings("NullAway.Init") // Hibernate or PreferenceService sets the fields
class PreferenceEntity {
    @Id String address;
    boolean optedOut;
    @Nullable String language;
    Instant changedAt;
    String changedBy;
}
