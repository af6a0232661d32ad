package io.openhotline.intake.customer;

import static java.util.Objects.requireNonNull;

import io.openhotline.intake.customer.CustomerRequest.AddressPart;
import io.openhotline.intake.customer.domain.Address;
import io.openhotline.intake.customer.domain.Profile;
import io.openhotline.intake.mail.MailAddress;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.pack.PackScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks a record of the directory against the policy and collects all errors.
@PackScoped
class ProfileCheck {
    /// Holds the profile and what is wrong with it.
    record Checked(Profile profile, List<FieldError> errors) {}

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final IntakePolicy policy;
    private final TelephoneParser telephones;

    ProfileCheck(IntakePolicy policy, TelephoneParser telephones) {
        this.policy = policy;
        this.telephones = telephones;
    }

    Checked check(CustomerRequest request) {
        var errors = new ArrayList<FieldError>();
        codes(request, errors);
        var profile =
                new Profile(
                        request.name(),
                        request.kind(),
                        request.level(),
                        accounts(requireNonNull(request.accounts()), errors),
                        phones(requireNonNull(request.phones()), errors),
                        addresses(requireNonNull(request.addresses()), errors),
                        request.language(),
                        request.replyForm(),
                        requireNonNull(request.doNotCall()),
                        request.email());
        return new Checked(profile, List.copyOf(errors));
    }

    private void codes(CustomerRequest request, List<FieldError> errors) {
        known(request.kind(), policy::hasCustomerKind, "/kind", "unknown-customer-kind", errors);
        known(
                request.level(),
                policy::hasCustomerLevel,
                "/level",
                "unknown-customer-level",
                errors);
        known(request.replyForm(), policy::hasChannel, "/replyForm", "unknown-channel", errors);
        if (request.language() != null && !LANGUAGES.contains(request.language())) {
            errors.add(FieldError.of("/language", "one-of", "zh, en"));
        }
        if (request.email() != null && !MailAddress.isValid(request.email())) {
            errors.add(FieldError.of("/email", "e-mail"));
        }
    }

    private static void known(
            @Nullable String code,
            java.util.function.Predicate<String> isKnown,
            String pointer,
            String rule,
            List<FieldError> errors) {
        if (code != null && !isKnown.test(code)) {
            errors.add(FieldError.of(pointer, rule));
        }
    }

    private List<String> accounts(List<String> given, List<FieldError> errors) {
        for (int i = 0; i < given.size(); i++) {
            if (!policy.customers().isAccount(given.get(i))) {
                errors.add(
                        FieldError.of(
                                "/accounts/" + i, "pattern", policy.customers().accountPattern()));
            }
        }
        return given.stream().distinct().toList();
    }

    private List<String> phones(List<String> given, List<FieldError> errors) {
        var phones = new ArrayList<String>();
        for (int i = 0; i < given.size(); i++) {
            Optional<Telephone> read = telephones.parse(given.get(i));
            if (read.isEmpty()) {
                errors.add(FieldError.of("/phones/" + i, "phone"));
            }
            read.ifPresent(it ->
                    phones.addAll(
                            Stream.concat(Stream.of(it.number()), it.further().stream()).toList()));
        }
        return phones.stream().distinct().limit(Profile.MOST).toList();
    }

    private static List<Address> addresses(List<AddressPart> given, List<FieldError> errors) {
        for (int i = 0; i < given.size(); i++) {
            coordinates("/addresses/" + i, given.get(i), errors);
        }
        return given.stream()
                .map(it -> new Address(it.address(), it.latitude(), it.longitude()))
                .distinct()
                .toList();
    }

    private static void coordinates(String pointer, AddressPart part, List<FieldError> errors) {
        if ((part.latitude() == null) != (part.longitude() == null)) {
            errors.add(FieldError.of(pointer + "/latitude", "both-or-neither"));
        }
        if (part.latitude() != null && !(Math.abs(part.latitude()) <= 90)) {
            errors.add(FieldError.of(pointer + "/latitude", "range", -90, 90));
        }
        if (part.longitude() != null && !(Math.abs(part.longitude()) <= 180)) {
            errors.add(FieldError.of(pointer + "/longitude", "range", -180, 180));
        }
    }
}
