package io.openhotline.followup.way;

import io.openhotline.followup.way.domain.Way;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// Sends no links.
@ApplicationScoped
@DefaultBean
class NoSurveyLinks implements SurveyLinks {
    @Override
    public void issue(UUID followUp, Way way, Instant notBefore) {}
}
