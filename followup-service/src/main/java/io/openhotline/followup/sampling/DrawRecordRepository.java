package io.openhotline.followup.sampling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps every decision of the draw, in the order in which they were persisted.
@ApplicationScoped
class DrawRecordRepository implements PanacheRepositoryBase<DrawRecordEntity, Long> {}
