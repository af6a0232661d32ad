package io.openhotline.intake.mailbox.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells mails that no person has written: answers to them would begin a loop, and they open no
/// ticket (RFC 3834).
public final class AutomaticMail {
    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Set<String> DAEMONS = Set.of("mailer-daemon", "postmaster");
    private static final Set<String> NOT = Set.of("", "no", "none", "false");

    private AutomaticMail() {}

    /// @param headers values by lower-case names
    /// @param from the address of the sender; empty if it is missing
    /// @param own the hotline's own address
    public static boolean is(Map<String, String> headers, String from, String own) {
        return !NOT.contains(value(headers, "auto-submitted"))
                || BULK.contains(value(headers, "precedence"))
                || headers.keySet().stream()
                        .filter(name -> name.startsWith("x-auto"))
                        .anyMatch(name -> !NOT.contains(value(headers, name)))
                || value(headers, "return-path").equals("<>")
                || value(headers, "content-type").startsWith("multipart/report")
                || DAEMONS.contains(local(from))
                || from.equalsIgnoreCase(own);
    }

    private static String value(Map<String, String> headers, String name) {
        return headers.getOrDefault(name, "").strip().toLowerCase(Locale.ROOT);
    }

    private static String local(String address) {
        int at = address.indexOf('@');
        return (at < 0 ? address : address.substring(0, at)).toLowerCase(Locale.ROOT);
    }
}
