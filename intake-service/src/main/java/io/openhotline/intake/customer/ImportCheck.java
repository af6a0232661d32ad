package io.openhotline.intake.customer;

import io.openhotline.intake.customer.domain.Profile;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/// Checks a row of an import by the rules of `POST /customers`; the account is required.
@Singleton
class ImportCheck {
    /// Holds the profile of a row, or what is wrong with it.
    sealed interface Checked {
        record Fine(Profile profile, String account) implements Checked {}

        record Wrong(List<FieldError> errors) implements Checked {}
    }

    private final ProfileCheck profiles;
    private final Validator validator;

    ImportCheck(ProfileCheck profiles, Validator validator) {
        this.profiles = profiles;
        this.validator = validator;
    }

    Checked check(CSVRecord row) {
        if (!row.isConsistent()) {
            return new Checked.Wrong(List.of(FieldError.of("/row", "columns")));
        }
        CustomerRequest request = ImportRow.read(row);
        var errors = new ArrayList<FieldError>();
        validator.validate(request).stream().map(ImportCheck::error).forEach(errors::add);
        var checked = profiles.check(request);
        errors.addAll(checked.errors());
        if (checked.profile().accounts().isEmpty()) {
            errors.add(FieldError.of("/" + ImportRow.ACCOUNT, "required"));
        }
        if (!ImportRow.hasBoolean(row)) {
            errors.add(FieldError.of("/doNotCall", "boolean"));
        }
        return errors.isEmpty()
                ? new Checked.Fine(checked.profile(), checked.profile().accounts().getFirst())
                : new Checked.Wrong(List.copyOf(errors));
    }

    private static FieldError error(ConstraintViolation<CustomerRequest> violation) {
        String field = violation.getPropertyPath().iterator().next().getName();
        return violation.getConstraintDescriptor().getAnnotation() instanceof Text rule
                ? FieldError.of("/" + field, violation.getMessage(), rule.min(), rule.max())
                : FieldError.of("/" + field, "length", 0, Profile.MOST);
    }
}
