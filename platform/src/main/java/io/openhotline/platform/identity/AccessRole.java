package io.openhotline.platform.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The roles of a hotline. A token carries them in the claim `roles`; a person may have several.
public enum AccessRole {
    /// Takes calls.
    AGENT,
    /// An agent who reviews and takes what agents can't (T3, T5, T8).
    SENIOR,
    /// Is responsible for the service (W8, P3).
    SUPERVISOR,
    /// Takes major matters (T3).
    MANAGER,
    /// A person or a system of a department, which the claim `department` names.
    DEPARTMENT,
    /// Inspects the quality of the service (T14).
    INSPECTOR,
    /// Calls customers back (P8, T10).
    SURVEYOR,
    /// Keeps the knowledge base, and works on suggestions (T4).
    LIBRARIAN,
    /// Reads reports.
    REPORTS,
    /// Runs the system.
    OPERATOR,
    /// An app, or a customer who uses it.
    CUSTOMER,
    /// Files records of the past with backdated times.
    IMPORTER,
    /// Reads what others did.
    AUDITOR;

    /// The name in tokens and in the matrix, for example `agent`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty for the name of no role.
    public static Optional<AccessRole> parse(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
