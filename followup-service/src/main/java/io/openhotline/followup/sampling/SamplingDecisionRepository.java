package io.openhotline.followup.sampling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/// Stores every sampling decision, in the order of insertion.
@ApplicationScoped
class SamplingDecisionRepository implements PanacheRepositoryBase<SamplingDecisionEntity, Long> {}
