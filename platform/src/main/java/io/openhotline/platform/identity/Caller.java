package io.openhotline.platform.identity;

import io.openhotline.platform.actor.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Describes the caller of a request by the verified token.
///
/// @param actor who acts, as facts and the journal name it
/// @param roles what the caller may do, at least one
/// @param person the staff number or client id behind the actor
/// @param client the client id of the app or system that the request comes through
/// @param customer the customer who uses an app; null for the app itself and for all other roles
/// @param department the code of the department of a person or system with that role
/// @param team the team of an agent, senior agent or supervisor
/// @param districts the districts that a person works in; empty for all of them
/// @param channel the channel of an app
public record Caller(
        Actor actor,
        Set<AccessRole> roles,
        String person,
        String client,
        @Nullable String customer,
        @Nullable String department,
        @Nullable String team,
        Set<String> districts,
        @Nullable String channel) {
    public Caller {
        roles = Set.copyOf(roles);
        districts = Set.copyOf(districts);
    }

    public boolean has(AccessRole role) {
        return roles.contains(role);
    }
}
