package io.openhotline.issuer.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A person who logs in with a staff number and a password.
///
/// @param team the team whose tickets and reports the person sees
/// @param districts the districts in which the person works; empty means all
public record Person(
        PersonName name,
        List<Role> roles,
        @Nullable String team,
        @Nullable String department,
        List<String> districts)
        implements Account {
    private static final Set<Role> IN_TEAMS = Set.of(Role.AGENT, Role.SENIOR, Role.SUPERVISOR);

    public Person {
        Rules.require(name != null, "name: is missing");
        roles = Rules.roles(roles);
        districts = Rules.list("districts", districts);
        districts.forEach(district -> Rules.code("districts", district));
        Rules.code("team", team);
        Rules.require(
                team != null || roles.stream().noneMatch(IN_TEAMS::contains),
                "team: is needed for the roles agent, senior and supervisor");
        Rules.require(
                (department != null) == roles.contains(Role.DEPARTMENT),
                "department: is needed for the role department, and for no other one");
    }
}
