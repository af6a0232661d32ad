package io.openhotline.intake.policy;

import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.identity.Caller;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/// Names the roles to which a sealed identity can be revealed (GB/T 33358).
public record SealingPolicy(@NotEmpty List<@NotNull AccessRole> revealedTo) {
    static final SealingPolicy DEFAULT = new SealingPolicy(List.of(AccessRole.MANAGER));

    public boolean mayKnow(Caller caller) {
        return revealedTo.stream().anyMatch(caller::has);
    }
}
