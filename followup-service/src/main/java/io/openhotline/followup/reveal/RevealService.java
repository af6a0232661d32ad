package io.openhotline.followup.reveal;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.privacy.Access;
import io.openhotline.platform.privacy.AccessLogService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// Reads contact data and logs it, in one transaction.
@ApplicationScoped
class RevealService {
    private static final String CONTACT =
            """
            select follow_up.id, ticket_id, number, customer_name, customer_phone,
                customer_extension, remark,
                array(select jsonb_array_elements_text(customer_further_phones)) as further_phones,
                array(select question || ': ' || answer from follow_up_answer
                    where follow_up_id = follow_up.id order by position) as answers
            from follow_up join ticket on ticket.id = ticket_id where follow_up.id = ?
            """;

    private final Database database;
    private final AccessLogService log;

    RevealService(Database database, AccessLogService log) {
        this.database = database;
        this.log = log;
    }

    /// Returns empty, and logs nothing, when the follow-up is missing.
    @Transactional
    Optional<RevealView> reveal(UUID followUp, RevealRequest request, Caller caller) {
        var contact = database.first(CONTACT, RevealView.reader(request), followUp);
        contact.ifPresent(found -> log.record(access(found.ticketId(), request, caller)));
        return contact;
    }

    private static Access access(UUID ticket, RevealRequest request, Caller caller) {
        return new Access(
                caller.actor(),
                caller.person(),
                caller.client(),
                RevealResource.OPERATION,
                ticket,
                request.fields().stream().distinct().map(RevealField::wireName).toList(),
                request.reason(),
                request.note());
    }
}
