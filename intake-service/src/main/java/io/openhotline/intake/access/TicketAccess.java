package io.openhotline.intake.access;

import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.identity.Grant;
import io.openhotline.platform.privacy.Access;
import io.openhotline.platform.privacy.AccessLogService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what the caller of this request sees of tickets, and logs what is read in clear.
@ApplicationScoped
public class TicketAccess {
    private final CurrentActor current;
    private final AccessLogService log;
    private final Database database;

    TicketAccess(CurrentActor current, AccessLogService log, Database database) {
        this.current = current;
        this.log = log;
        this.database = database;
    }

    /// Returns the condition on a row of `ticket` that every query must have.
    public Sql rows() {
        return TicketRows.of(current.grant().rows(), current.caller());
    }

    public boolean seesAllRows() {
        return current.grant().isForAllRows();
    }

    /// The desk alone searches by telephone and name.
    public boolean isDesk() {
        return Stream.of(
                        AccessRole.AGENT,
                        AccessRole.SENIOR,
                        AccessRole.SUPERVISOR,
                        AccessRole.MANAGER)
                .anyMatch(current.caller()::has);
    }

    /// Says whether the caller decides for others at the desk.
    public boolean leadsDesk() {
        return Stream.of(AccessRole.SENIOR, AccessRole.SUPERVISOR, AccessRole.MANAGER)
                .anyMatch(current.caller()::has);
    }

    public boolean isCustomer() {
        return current.get().is(Role.CUSTOMER);
    }

    public boolean isDepartment() {
        return current.get().is(Role.DEPARTMENT);
    }

    /// Returns clear, masked or absent for a ticket of this first receiver, which these persons
    /// have or track.
    public ContactAccess contact(String firstReceiver, @Nullable String... persons) {
        Grant grant = current.grant();
        boolean own =
                firstReceiver.equals(current.get().toString())
                        || Arrays.asList(persons).contains(current.caller().person());
        if (grant.showsContact(own)) {
            return ContactAccess.CLEAR;
        }
        return grant.contact() == ContactAccess.ABSENT
                ? ContactAccess.ABSENT
                : ContactAccess.MASKED;
    }

    /// Returns clear, masked or absent for a ticket that exists.
    public ContactAccess contact(UUID ticket) {
        return database.first(
                        "select first_receiver, assignee, tracker from ticket where id = ?",
                        row -> contact(row.getString(1), row.getString(2), row.getString(3)),
                        ticket)
                .orElse(ContactAccess.ABSENT);
    }

    /// Logs that the caller read these fields in clear by right, in the transaction of the reading.
    public void logReading(String operation, @Nullable UUID ticket, List<String> fields) {
        log.record(Access.byRight(current.caller(), operation, ticket, fields));
    }
}
