package io.openhotline.importer.domain;

import io.openhotline.importer.domain.ValueRule.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The members of the request that files a ticket, for example `place.address`.
final class TicketMember {
    private static final Set<String> TEXTS =
            Set.of(
                    "channel",
                    "category",
                    "nature",
                    "severity",
                    "description",
                    "customer.name",
                    "customer.phone",
                    "customer.kind",
                    "place.address",
                    "answer");
    private static final Set<String> NUMBERS = Set.of("place.latitude", "place.longitude");
    private static final String FORM_FIELD = "fields\\.[A-Za-z][A-Za-z0-9]*";

    private TicketMember() {}

    static void check(String member) {
        Required.that(
                TEXTS.contains(member) || NUMBERS.contains(member) || member.matches(FORM_FIELD),
                "ticket." + member,
                "is no member of a ticket");
    }

    static Type type(String member) {
        if (member.equals("customer.phone")) {
            return Type.IDENTIFIER;
        }
        return NUMBERS.contains(member) ? Type.NUMBER : Type.TEXT;
    }

    /// Puts a value into the nested request body.
    @SuppressWarnings("unchecked") // a member with a dot is always put as a map
    static void put(Map<String, Object> body, String member, Object value) {
        int dot = member.indexOf('.');
        if (dot < 0) {
            body.put(member, value);
            return;
        }
        Object parent =
                body.computeIfAbsent(
                        member.substring(0, dot), _ -> new LinkedHashMap<String, Object>());
        ((Map<String, Object>) parent).put(member.substring(dot + 1), value);
    }
}
