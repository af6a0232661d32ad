package io.openhotline.platform.condition;

import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.identity.AccessRole;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Defines the type of `actor` in conditions. `role` is the highest role of the actor's token, and
/// `roles` are all of them. Where no token is known, both are the role that facts name, which is
/// `agent` for everybody at the desk.
final class ActorType {
    static final StructType TYPE =
            TicketType.struct(
                    "Actor",
                    ImmutableMap.of(
                            "role",
                            SimpleType.STRING,
                            "roles",
                            ListType.create(SimpleType.STRING),
                            "id",
                            SimpleType.STRING));

    /// The roles of the desk, the highest first.
    private static final List<String> DESK =
            List.of(
                    AccessRole.MANAGER.code(),
                    AccessRole.SUPERVISOR.code(),
                    AccessRole.SENIOR.code(),
                    AccessRole.AGENT.code());

    private ActorType() {}

    static Map<String, Object> value(Actor actor, Set<String> roles) {
        String text = actor.toString();
        String known = text.substring(0, text.indexOf(':'));
        return Map.of(
                "role",
                DESK.stream().filter(roles::contains).findFirst().orElse(known),
                "roles",
                roles.isEmpty() ? List.of(known) : roles.stream().sorted().toList(),
                "id",
                actor.id());
    }
}
