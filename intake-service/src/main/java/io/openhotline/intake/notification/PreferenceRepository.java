package io.openhotline.intake.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/// Reads and stores the wishes of customers by address.
@ApplicationScoped
class PreferenceRepository implements PanacheRepositoryBase<PreferenceEntity, String> {}
