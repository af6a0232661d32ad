package io.openhotline.intake.filing;

import io.openhotline.intake.filing.FilingRequest.CustomerPart;
import io.openhotline.intake.policy.Category;
import io.openhotline.intake.policy.ContactPart;
import io.openhotline.intake.policy.FormCheck;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.QuotationCheck;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.pack.PackScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks a filing against the policy and collects all errors.
@PackScoped
class FilingCheck {
    /// Holds the result of the check: a report or the errors.
    sealed interface Checked {
        /// Holds the report, its time of receipt, and what is doubtful about it.
        record Fine(Report report, Instant receivedAt, List<FieldError> warnings)
                implements Checked {}

        record Wrong(List<FieldError> errors) implements Checked {}
    }

    private final IntakePolicy policy;
    private final CustomerCheck customers;
    private final QuotationCheck quotations;

    FilingCheck(IntakePolicy policy, CustomerCheck customers, QuotationCheck quotations) {
        this.policy = policy;
        this.customers = customers;
        this.quotations = quotations;
    }

    Checked check(FilingRequest request, Actor actor, Instant now) {
        var errors = new ArrayList<FieldError>();
        codes(request, errors);
        errors.addAll(CircumstancesCheck.errors(request));
        quotation(request, errors);
        ReceiptTime receipt =
                ReceiptTime.of(request.receivedAt(), request.channel(), policy, actor, now);
        receipt.error().ifPresent(errors::add);
        Customer customer = customers.check(request.customer(), errors);
        PlaceCheck place = PlaceCheck.of(request.place(), policy.place());
        errors.addAll(place.errors());
        Optional<Category> category = policy.category(request.category());
        Map<String, Object> fields =
                category.map(known -> form(known, request, errors)).orElseGet(Map::of);
        return errors.isEmpty()
                ? new Checked.Fine(
                        report(request, category.orElseThrow(), customer, place.place(), fields),
                        receipt.receivedAt(),
                        warnings(receipt, place))
                : new Checked.Wrong(List.copyOf(errors));
    }

    private static List<FieldError> warnings(ReceiptTime receipt, PlaceCheck place) {
        return Stream.concat(receipt.warning().stream(), place.warnings().stream()).toList();
    }

    private void codes(FilingRequest request, List<FieldError> errors) {
        if (!policy.hasChannel(request.channel())) {
            errors.add(FieldError.of("/channel", "unknown-channel"));
        }
        if (request.nature() != null && !policy.hasNature(request.nature())) {
            errors.add(FieldError.of("/nature", "unknown-nature"));
        }
        if (policy.category(request.category()).isEmpty()) {
            errors.add(FieldError.of("/category", "unknown-category"));
        }
    }

    private void quotation(FilingRequest request, List<FieldError> errors) {
        quotations.check(request.article()).ifPresent(errors::add);
        if (request.article() != null && request.answer() == null) {
            errors.add(FieldError.of("/answer", "required"));
        }
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
                request.graded(),
                request.description(),
                customer,
                place,
                fields);
    }

    private static Map<String, Object> form(
            Category category, FilingRequest request, List<FieldError> errors) {
        for (ContactPart part : ContactPart.values()) {
            if (CircumstancesCheck.requires(category, part, request) && !has(request, part)) {
                errors.add(FieldError.of(part.pointer(), "required"));
            }
        }
        Map<String, Object> given = Objects.requireNonNull(request.fields());
        var form =
                request.isEmergency()
                        ? FormCheck.checkPart(category.fields(), given)
                        : FormCheck.check(category.fields(), given);
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
}
