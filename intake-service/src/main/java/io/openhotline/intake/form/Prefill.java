package io.openhotline.intake.form;

import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.TicketEvent.ReportCompleted;
import io.openhotline.intake.policy.FormField;
import io.openhotline.intake.policy.FormTemplate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds the parts of a filing, or of a completed emergency report, that forms can take over (C2,
/// C3, S2).
record Prefill(
        @Nullable Customer customer,
        @Nullable Place place,
        @Nullable String description,
        Map<String, Object> fields) {

    static Prefill of(Created ticket) {
        return new Prefill(
                ticket.customer(), ticket.place(), ticket.description(), ticket.fields());
    }

    static Prefill of(ReportCompleted rest) {
        return new Prefill(rest.customer(), rest.place(), null, rest.fields());
    }

    /// Returns the values of a form: a field takes the part that its `from` names, else the
    /// ticket's field of the same code. A value that the form doesn't accept is left out.
    Map<String, Object> values(FormTemplate template) {
        var known = new LinkedHashMap<String, @Nullable Object>();
        for (FormField field : template.fields()) {
            Object value = value(field);
            if (value != null) {
                known.put(field.code(), value);
            }
        }
        return Part.of(template, known).values();
    }

    private @Nullable Object value(FormField field) {
        return switch (field.from()) {
            case null -> fields.get(field.code());
            case CUSTOMER_NAME -> customer == null ? null : customer.name();
            case CUSTOMER_PHONE -> customer == null ? null : customer.phone();
            case PLACE -> place == null ? null : place.address();
            case DESCRIPTION -> description;
        };
    }
}
