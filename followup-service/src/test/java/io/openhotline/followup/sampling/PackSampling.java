package io.openhotline.followup.sampling;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;

/// Samples by another pack than that of the running service.
@ApplicationScoped
public class PackSampling {
    private final MemberRepository members;
    private final SamplingDecisionRepository decisions;
    private final Database database;

    PackSampling(
            MemberRepository members, SamplingDecisionRepository decisions, Database database) {
        this.members = members;
        this.decisions = decisions;
        this.database = database;
    }

    public SamplingService by(FollowUpPolicy policy) {
        return new SamplingService(
                new StratumRepository(policy, database), members, decisions, policy);
    }
}
