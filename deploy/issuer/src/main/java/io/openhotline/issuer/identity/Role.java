package io.openhotline.issuer.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A role of a person or a system at the hotline.
public enum Role {
    AGENT,
    SENIOR,
    SUPERVISOR,
    MANAGER,
    DEPARTMENT,
    INSPECTOR,
    SURVEYOR,
    LIBRARIAN,
    REPORTS,
    OPERATOR,
    CUSTOMER,
    IMPORTER,
    AUDITOR;

    /// Reads the code as files and tokens write it, in small letters.
    @JsonCreator
    static Role of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "'" + code + "' is no role; there are " + codes()));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> codes() {
        return Arrays.stream(values()).map(Role::code).toList();
    }
}
