package io.openhotline.intake.policy;

import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;

/// Describes a queue of the desk (T3). `roles` may take from it; with none, everybody at the desk
/// may.
public record DeskQueue(
        @NotNull @Pattern(regexp = Code.FORM) String code,
        @NotNull @Valid LocalText name,
        Set<@NotNull AccessRole> roles) {
    static final List<DeskQueue> DEFAULT =
            List.of(
                    new DeskQueue("agents", new LocalText("坐席", "Agents"), Set.of()),
                    new DeskQueue(
                            "seniors",
                            new LocalText("高级坐席", "Senior agents"),
                            Set.of(AccessRole.SENIOR, AccessRole.SUPERVISOR, AccessRole.MANAGER)),
                    new DeskQueue(
                            "supervisors",
                            new LocalText("班长", "Supervisors"),
                            Set.of(AccessRole.SUPERVISOR, AccessRole.MANAGER)),
                    new DeskQueue(
                            "manager-line",
                            new LocalText("经理线", "Manager line"),
                            Set.of(AccessRole.SUPERVISOR, AccessRole.MANAGER)));

    public DeskQueue {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    public boolean isFor(Set<AccessRole> those) {
        return roles.isEmpty() || those.stream().anyMatch(roles::contains);
    }
}
