package io.openhotline.issuer.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A program that gets tokens with a client secret.
///
/// @param channel the channel of the tickets that an app of customers files
public record SystemClient(List<Role> roles, @Nullable String department, @Nullable String channel)
        implements Account {

    public SystemClient {
        roles = Rules.roles(roles);
        Rules.require(
                (department != null) == roles.contains(Role.DEPARTMENT),
                "department: is needed for the role department, and for no other one");
        Rules.require(
                (channel != null) == roles.contains(Role.CUSTOMER),
                "channel: is needed for the role customer, and for no other one");
    }
}
