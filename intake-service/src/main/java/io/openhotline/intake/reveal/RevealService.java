package io.openhotline.intake.reveal;

import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.privacy.Access;
import io.openhotline.platform.privacy.AccessLogService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Reads contact data and logs it, in one transaction.
@ApplicationScoped
class RevealService {
    private static final String CONTACT =
            """
            select id, number, place_address, place_latitude, place_longitude, description,
                coalesce(phone, customer_phone) as customer_phone,
                coalesce(phone_extension, customer_phone_extension) as customer_phone_extension,
                coalesce(phone_written, customer_phone_written) as customer_phone_written,
                coalesce(further_phones, customer_further_phones) as customer_further_phones,
                coalesce(name, customer_name) as customer_name,
                coalesce(email, customer_email) as customer_email
            from ticket left join sealed_identity on ticket_id = id where id = ?
            """;

    private final Database database;
    private final AccessLogService log;

    RevealService(Database database, AccessLogService log) {
        this.database = database;
        this.log = log;
    }

    /// Returns empty, and logs nothing, when the ticket is missing.
    @Transactional
    Optional<RevealView> reveal(TicketId id, RevealRequest request, Caller caller) {
        var contact = database.first(CONTACT, RevealView.reader(request), id.value());
        contact.ifPresent(_ -> log.record(access(id, request, caller)));
        return contact;
    }

    private static Access access(TicketId id, RevealRequest request, Caller caller) {
        return new Access(
                caller.actor(),
                caller.person(),
                caller.client(),
                RevealResource.OPERATION,
                id.value(),
                request.fields().stream().distinct().map(RevealField::wireName).toList(),
                request.reason(),
                request.note());
    }
}
