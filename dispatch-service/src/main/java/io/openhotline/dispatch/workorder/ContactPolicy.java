package io.openhotline.dispatch.workorder;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.identity.Grant;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Decides how a work order shows contact data: as the matrix grants, and to a department only as
/// long as it needs them.
final class ContactPolicy {
    /// The time for which a department sees masked contact data after it has completed or returned
    /// its work order, or after the work order was recalled.
    static final Duration MASKED_FOR_DEPARTMENT = Duration.ofDays(30);

    private ContactPolicy() {}

    /// @param endedAt null for an open work order
    static ContactAccess judge(Actor actor, Grant grant, @Nullable Instant endedAt, Instant now) {
        boolean own = !grant.isForAllRows();
        ContactAccess granted = granted(grant, own);
        return own && actor.is(Role.DEPARTMENT) && endedAt != null
                ? stricter(granted, afterTheEnd(endedAt, now))
                : granted;
    }

    private static ContactAccess granted(Grant grant, boolean own) {
        if (grant.showsContact(own)) {
            return ContactAccess.CLEAR;
        }
        return grant.contact() == ContactAccess.ABSENT
                ? ContactAccess.ABSENT
                : ContactAccess.MASKED;
    }

    private static ContactAccess afterTheEnd(Instant endedAt, Instant now) {
        return now.isAfter(endedAt.plus(MASKED_FOR_DEPARTMENT))
                ? ContactAccess.ABSENT
                : ContactAccess.MASKED;
    }

    private static ContactAccess stricter(ContactAccess one, ContactAccess other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
