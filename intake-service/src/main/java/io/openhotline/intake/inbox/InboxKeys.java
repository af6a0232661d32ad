package io.openhotline.intake.inbox;

import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.identity.Caller;
import java.util.List;
import java.util.stream.Stream;

/// Lists the inboxes that a caller reads.
final class InboxKeys {
    private InboxKeys() {}

    static List<String> of(Caller caller) {
        if (caller.has(AccessRole.CUSTOMER)) {
            return Stream.ofNullable(caller.customer()).map(id -> "customer:" + id).toList();
        }
        return Stream.of(
                        Stream.of("person:" + caller.person()),
                        Stream.ofNullable(caller.department()).map(code -> "department:" + code),
                        caller.roles().stream().map(role -> "role:" + role.code()).sorted())
                .flatMap(keys -> keys)
                .toList();
    }
}
