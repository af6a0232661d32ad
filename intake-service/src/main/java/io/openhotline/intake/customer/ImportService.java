package io.openhotline.intake.customer;

import io.openhotline.intake.customer.ImportCheck.Checked;
import io.openhotline.intake.customer.ImportCheck.Checked.Fine;
import io.openhotline.intake.customer.domain.Profile;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.http.Problem.FieldError;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Imports rows into the directory by their account, each batch in a transaction. A repeated import
/// changes nothing, so an import that stopped is repeated.
@ApplicationScoped
class ImportService {
    private final CustomerRepository customers;
    private final ImportCheck check;
    private final Ids ids;
    private final Clock clock;

    ImportService(CustomerRepository customers, ImportCheck check, Ids ids, Clock clock) {
        this.customers = customers;
        this.check = check;
        this.ids = ids;
        this.clock = clock;
    }

    void importBatch(List<ImportFile.Row> batch, ImportRun run) {
        QuarkusTransaction.requiringNew().run(() -> batch.forEach(row -> importRow(row, run)));
    }

    private void importRow(ImportFile.Row row, ImportRun run) {
        switch (check.check(row.cells())) {
            case Checked.Wrong(var errors) -> run.tally().wrong(row.line(), errors);
            case Fine(_, var account) when !run.accounts().add(account) ->
                    run.tally()
                            .wrong(
                                    row.line(),
                                    List.of(FieldError.of("/" + ImportRow.ACCOUNT, "twice")));
            case Fine(var profile, var account) -> keep(profile, account, run);
        }
    }

    private void keep(Profile imported, String account, ImportRun run) {
        Optional<CustomerEntity> known = customers.ownerOf(account).flatMap(customers::lock);
        if (known.isPresent()) {
            change(known.get(), imported, run);
        } else {
            add(imported, run);
        }
    }

    private void add(Profile imported, ImportRun run) {
        run.tally().created();
        if (!run.dryRun()) {
            customers.add(CustomerEntity.of(ids.next(), imported, run.by(), clock.instant()));
        }
    }

    private void change(CustomerEntity row, Profile imported, ImportRun run) {
        Profile after = row.profile().importedFrom(imported);
        if (after.equals(row.profile())) {
            run.tally().unchanged();
            return;
        }
        run.tally().changed();
        if (!run.dryRun()) {
            customers.change(row, after, run.by(), clock.instant());
        }
    }
}
