package io.openhotline.intake.filing;

import io.openhotline.intake.filing.FilingRequest.CustomerPart;
import io.openhotline.intake.filing.FilingRequest.PlacePart;
import io.openhotline.intake.policy.Category;
import io.openhotline.intake.policy.ContactPart;
import io.openhotline.intake.policy.FormCheck;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.BackdatedTime;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Phone;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.http.Problem.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks a filing against the policy and collects all errors.
final class FilingCheck {
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(1);

    /// Holds the result of the check: a report or the errors.
    sealed interface Checked {
        record Fine(Report report) implements Checked {}

        record Wrong(List<FieldError> errors) implements Checked {}
    }

    private final IntakePolicy policy;
    private final List<FieldError> errors = new ArrayList<>();

    private FilingCheck(IntakePolicy policy) {
        this.policy = policy;
    }

    static Checked check(FilingRequest request, IntakePolicy policy, Actor actor, Instant now) {
        return new FilingCheck(policy).check(request, actor, now);
    }

    private Checked check(FilingRequest request, Actor actor, Instant now) {
        refuseUnless(policy.hasChannel(request.channel()), "/channel", "unknown-channel");
        refuseUnless(
                request.nature() == null || policy.hasNature(request.nature()),
                "/nature",
                "unknown-nature");
        receivedAt(request.receivedAt(), actor, now);
        Customer customer = customer(request.customer());
        Place place = place(request.place());
        Optional<Category> category = policy.category(request.category());
        refuseUnless(category.isPresent(), "/category", "unknown-category");
        Map<String, Object> fields = category.map(known -> form(known, request)).orElseGet(Map::of);
        return errors.isEmpty()
                ? new Checked.Fine(report(request, category.orElseThrow(), customer, place, fields))
                : new Checked.Wrong(List.copyOf(errors));
    }

    private static Report report(
            FilingRequest request,
            Category category,
            @Nullable Customer customer,
            @Nullable Place place,
            Map<String, Object> fields) {
        return new Report(
                request.channel(),
                category.code(),
                Kind.valueOf(category.kind().name()),
                request.nature() == null ? category.nature() : request.nature(),
                Objects.requireNonNull(request.severity()),
                request.description(),
                customer,
                place,
                fields);
    }

    private Map<String, Object> form(Category category, FilingRequest request) {
        for (ContactPart part : ContactPart.values()) {
            refuseUnless(
                    !category.requires(part) || has(request, part), part.pointer(), "required");
        }
        var form = FormCheck.check(category.fields(), Objects.requireNonNull(request.fields()));
        errors.addAll(form.errors());
        return form.values();
    }

    private static boolean has(FilingRequest request, ContactPart part) {
        CustomerPart customer = request.customer();
        return switch (part) {
            case CUSTOMER_NAME -> customer != null && customer.name() != null;
            case CUSTOMER_PHONE -> customer != null && customer.phone() != null;
            case CUSTOMER_KIND -> customer != null && customer.kind() != null;
            case PLACE -> request.place() != null;
        };
    }

    private @Nullable Customer customer(@Nullable CustomerPart part) {
        if (part == null) {
            return null;
        }
        Optional<String> phone = Optional.ofNullable(part.phone()).flatMap(Phone::normalise);
        refuseUnless(part.phone() == null || phone.isPresent(), "/customer/phone", "phone");
        refuseUnless(
                part.kind() == null || policy.hasCustomerKind(part.kind()),
                "/customer/kind",
                "unknown-customer-kind");
        return new Customer(part.name(), phone.orElse(null), part.kind());
    }

    private @Nullable Place place(@Nullable PlacePart part) {
        if (part == null) {
            return null;
        }
        if ((part.latitude() == null) != (part.longitude() == null)) {
            String missing = part.latitude() == null ? "/place/latitude" : "/place/longitude";
            errors.add(FieldError.of(missing, "both-or-neither"));
            return null;
        }
        degrees(part.latitude(), "/place/latitude", 90);
        degrees(part.longitude(), "/place/longitude", 180);
        return new Place(part.address(), part.latitude(), part.longitude());
    }

    private void degrees(@Nullable Double value, String pointer, int limit) {
        if (value != null && !(Math.abs(value) <= limit)) {
            errors.add(FieldError.of(pointer, "range", -limit, limit));
        }
    }

    private void receivedAt(@Nullable Instant given, Actor actor, Instant now) {
        if (given == null) {
            return;
        }
        if (actor.is(Role.IMPORT)) {
            BackdatedTime.bounds("/receivedAt", given, now).ifPresent(errors::add);
        } else if (given.isAfter(now.plus(CLOCK_DIFFERENCE))) {
            errors.add(FieldError.of("/receivedAt", "not-in-future"));
        } else if (given.isBefore(now.minus(CLOCK_DIFFERENCE))) {
            errors.add(FieldError.of("/receivedAt", "import-only"));
        }
    }

    private void refuseUnless(boolean holds, String pointer, String rule) {
        if (!holds) {
            errors.add(FieldError.of(pointer, rule));
        }
    }
}
