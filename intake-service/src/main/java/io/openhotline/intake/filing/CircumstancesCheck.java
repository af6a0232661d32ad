package io.openhotline.intake.filing;

import io.openhotline.intake.filing.FilingRequest.CustomerPart;
import io.openhotline.intake.policy.Category;
import io.openhotline.intake.policy.ContactPart;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/// Checks what an emergency, an anonymous and a sealed filing may say, and what they may leave out.
final class CircumstancesCheck {
    private CircumstancesCheck() {}

    static List<FieldError> errors(FilingRequest request) {
        var errors = new ArrayList<FieldError>();
        if (request.isAnonymous()) {
            anonymous(request, errors);
        }
        if (request.isSealed() && !namesSomebody(request.customer())) {
            errors.add(FieldError.of("/sealed", "nobody-to-seal"));
        }
        if (request.isEmergency() && request.answer() != null) {
            errors.add(FieldError.of("/answer", "emergency-not-answered"));
        }
        return errors;
    }

    private static void anonymous(FilingRequest request, List<FieldError> errors) {
        if (namesSomebody(request.customer())) {
            errors.add(FieldError.of("/customer", "anonymous-names-nobody"));
        }
        if (request.isSealed()) {
            errors.add(FieldError.of("/sealed", "anonymous-names-nobody"));
        }
    }

    /// An emergency needs nothing yet, an anonymous filing no name and no telephone.
    static boolean requires(Category category, ContactPart part, FilingRequest request) {
        boolean contact = part == ContactPart.CUSTOMER_NAME || part == ContactPart.CUSTOMER_PHONE;
        return category.requires(part)
                && !request.isEmergency()
                && !(request.isAnonymous() && contact);
    }

    private static boolean namesSomebody(@org.jspecify.annotations.Nullable CustomerPart customer) {
        return customer != null
                && (customer.name() != null
                        || customer.phone() != null
                        || customer.account() != null);
    }
}
