package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.TicketView.AnswerView;
import io.openhotline.intake.ticket.TicketView.ReopeningView;
import io.openhotline.intake.ticket.TicketView.WithdrawalView;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.platform.privacy.Masking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Masks the contact data of a ticket, or leaves them out.
final class MaskedTicket {
    private MaskedTicket() {}

    static TicketView masked(TicketView whole) {
        return with(whole, customer(whole.customer()), place(whole.place()));
    }

    /// Leaves out customer and place, and masks the texts.
    static TicketView withoutContact(TicketView whole) {
        return with(whole, null, null);
    }

    private static TicketView with(
            TicketView whole, @Nullable CustomerView customer, @Nullable Place place) {
        return new TicketView(
                whole.id(),
                whole.number(),
                whole.status(),
                whole.channel(),
                whole.category(),
                whole.kind(),
                whole.nature(),
                whole.severity(),
                Masking.text(whole.description()),
                customer,
                place,
                fields(whole.fields()),
                whole.firstCategory(),
                whole.firstNature(),
                whole.firstReceiver(),
                whole.receivedAt(),
                whole.filedAt(),
                whole.round(),
                answer(whole.answer()),
                withdrawal(whole.withdrawal()),
                whole.closure(),
                reopening(whole.reopening()),
                whole.continues(),
                whole.continuedBy(),
                whole.workOrder() == null ? null : whole.workOrder().masked(),
                whole.links(),
                whole.merger(),
                whole.repeatOf(),
                whole.held(),
                whole.incomplete(),
                whole.sealed(),
                whole.holder(),
                whole.incident());
    }

    /// Leaves out how the telephone was written, which names the number again.
    private static @Nullable CustomerView customer(@Nullable CustomerView customer) {
        return customer == null
                ? null
                : new CustomerView(
                        customer.name() == null ? null : Masking.name(customer.name()),
                        customer.phone() == null ? null : Masking.phone(customer.phone()),
                        null,
                        null,
                        further(customer.furtherPhones()),
                        customer.kind(),
                        customer.level(),
                        customer.id(),
                        customer.email() == null ? null : Masking.text(customer.email()));
    }

    private static @Nullable List<String> further(@Nullable List<String> phones) {
        return phones == null ? null : phones.stream().map(Masking::phone).toList();
    }

    private static @Nullable Place place(@Nullable Place place) {
        return place == null
                ? null
                : new Place(
                        Masking.address(place.address()),
                        place.latitude() == null ? null : Masking.coordinate(place.latitude()),
                        place.longitude() == null ? null : Masking.coordinate(place.longitude()));
    }

    private static Map<String, Object> fields(Map<String, Object> fields) {
        var masked = new HashMap<>(fields);
        masked.replaceAll((_, value) -> value instanceof String text ? Masking.text(text) : value);
        return masked;
    }

    private static @Nullable AnswerView answer(@Nullable AnswerView answer) {
        return answer == null
                ? null
                : new AnswerView(
                        Masking.text(answer.text()),
                        answer.firstContact(),
                        answer.answeredAt(),
                        answer.article());
    }

    private static @Nullable WithdrawalView withdrawal(@Nullable WithdrawalView withdrawal) {
        return withdrawal == null
                ? null
                : new WithdrawalView(Masking.text(withdrawal.reason()), withdrawal.withdrawnAt());
    }

    private static @Nullable ReopeningView reopening(@Nullable ReopeningView reopening) {
        return reopening == null
                ? null
                : new ReopeningView(Masking.text(reopening.reason()), reopening.reopenedAt());
    }
}
