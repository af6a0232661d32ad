package io.openhotline.intake.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/// Says what the directory of customers knows: the levels (T3), the form of an account number as a
/// regular expression, and the form field of a filing that has it.
public record CustomerPolicy(
        List<@NotNull @Valid Code> levels,
        String accountPattern,
        @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9]{0,59}") String accountField) {
    private static final String ANY_ACCOUNT = "[0-9A-Za-z-]{1,40}";
    private static final String USUAL_FIELD = "accountNumber";
    static final CustomerPolicy DEFAULT = new CustomerPolicy(List.of(), ANY_ACCOUNT, USUAL_FIELD);

    public CustomerPolicy {
        levels = levels == null ? List.of() : levels;
        accountPattern = accountPattern == null ? ANY_ACCOUNT : accountPattern;
        accountField = accountField == null ? USUAL_FIELD : accountField;
    }

    public boolean isAccount(String text) {
        return text.matches(accountPattern);
    }
}
