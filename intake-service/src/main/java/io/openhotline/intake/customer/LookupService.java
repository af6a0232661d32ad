package io.openhotline.intake.customer;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.intake.access.TicketAccess;
import io.openhotline.intake.customer.LookupView.TicketLine;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Finds who calls by any telephone or account, in one answer. The tickets are also found by the
/// telephone itself, because tickets of earlier versions name no customer.
@ApplicationScoped
class LookupService {
    private static final int COUNTED = 100;
    private static final String COMPLETED = EventTypes.FOLLOWUP_COMPLETED.wireName();

    private final CustomerRepository customers;
    private final CustomerReader reader;
    private final TicketAccess access;
    private final Database database;

    LookupService(
            CustomerRepository customers,
            CustomerReader reader,
            TicketAccess access,
            Database database) {
        this.customers = customers;
        this.reader = reader;
        this.access = access;
        this.database = database;
    }

    /// Logs the lookup, which tells who called.
    @Transactional
    LookupView byPhone(String phone) {
        access.logReading(LookupResource.OPERATION, null, List.of("phone"));
        return view(customers.byPhone(phone), List.of(phone));
    }

    @Transactional
    LookupView byAccount(String account) {
        access.logReading(LookupResource.OPERATION, null, List.of("account"));
        Optional<CustomerEntity> found = customers.byAccount(account);
        return view(found.stream().toList(), List.of());
    }

    private LookupView view(List<CustomerEntity> found, List<String> soughtPhones) {
        var family = new ArrayList<UUID>();
        found.forEach(row -> family.addAll(customers.family(row.id)));
        List<String> phones =
                Stream.concat(
                                soughtPhones.stream(),
                                customers.all(family).stream().flatMap(row -> row.phones.stream()))
                        .distinct()
                        .toList();
        return LookupView.of(found.stream().map(reader::masked).toList(), tickets(family, phones));
    }

    private List<TicketLine> tickets(Collection<UUID> family, Collection<String> phones) {
        Sql select =
                Sql.of("select ticket.*, asked.satisfied from (")
                        .plus(newest("customer_id", new Database.Array("uuid", family)))
                        .plus(" union ")
                        .plus(newest("customer_phone", new Database.Array("text", phones)))
                        .plus(") as ticket left join lateral (select")
                        .plus(" (payload::jsonb ->> 'satisfied')::boolean as satisfied")
                        .plus(" from course_event where ticket_id = ticket.id")
                        .plus(" and topic = ? and type = ?", Topics.FOLLOW_UPS, COMPLETED)
                        .plus(" order by sequence desc limit 1) as asked on true")
                        .plus(" order by received_at desc, id desc limit ?", COUNTED);
        return database.query(select, TicketLine::read);
    }

    private Sql newest(String column, Database.Array values) {
        return Sql.of("(select id, number, status, category, received_at from ticket where ")
                .plus(column + " = any(?) and ", values)
                .plus(access.rows())
                .plus(" order by received_at desc, id desc limit ?)", COUNTED);
    }
}
