package io.openhotline.intake.filing;

import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Marks a complaint that repeats an unfinished one of the same customer and category; an overdue
/// one is unfinished, too (T3).
@Singleton
class RepeatedComplaints {
    private final Database database;

    RepeatedComplaints(Database database) {
        this.database = database;
    }

    Report marked(Report report) {
        Customer customer = report.customer();
        return report.kind() == Kind.COMPLAINT && customer != null
                ? marked(report, customer)
                : report;
    }

    /// Goes by the directory, or by the telephone when several customers share it.
    private Report marked(Report report, Customer customer) {
        if (customer.id() != null) {
            return marked(report, Sql.of("customer_id = ?", customer.id()));
        }
        return customer.telephone() == null
                ? report
                : marked(report, Sql.of("customer_phone = ?", customer.telephone().number()));
    }

    private Report marked(Report report, Sql ofCustomer) {
        Sql unfinished =
                Sql.of("select id from ticket where ")
                        .plus(ofCustomer)
                        .plus(" and category = ?", report.category())
                        .plus(" and phase = 'OPEN'")
                        .plus(" and coalesce(work_order ->> 'stage', '') <> 'COMPLETED'")
                        .plus(" order by received_at desc, id desc limit 1");
        return database.query(unfinished, row -> row.getObject(1, UUID.class)).stream()
                .findFirst()
                .map(report::repeating)
                .orElse(report);
    }
}
