package io.openhotline.intake.form;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.print.PdfPrinter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Shows and prints forms, masked for who may not see the contact data of the ticket.
@ApplicationScoped
class FormReader {
    private final TicketFormRepository forms;
    private final TicketAccess access;
    private final FormPage page;
    private final PdfPrinter printer;

    FormReader(TicketFormRepository forms, TicketAccess access, FormPage page, PdfPrinter printer) {
        this.forms = forms;
        this.access = access;
        this.page = page;
        this.printer = printer;
    }

    @Transactional
    List<FormView> list(UUID ticket, String operation) {
        boolean clear = isClear(ticket, operation);
        return forms.of(ticket).stream().map(form -> FormView.of(form, clear)).toList();
    }

    @Transactional
    Optional<FormView> find(FormId id, String operation) {
        return forms.find(id.ticket(), id.form())
                .map(form -> FormView.of(form, isClear(id.ticket(), operation)));
    }

    FormView view(TicketFormEntity form) {
        return FormView.of(form, access.contact(form.ticketId) == ContactAccess.CLEAR);
    }

    @Transactional
    Optional<byte[]> print(FormId id, String operation) {
        return forms.find(id.ticket(), id.form())
                .map(form -> page.of(form, isClear(id.ticket(), operation)))
                .map(printer::print);
    }

    private boolean isClear(UUID ticket, String operation) {
        boolean clear = access.contact(ticket) == ContactAccess.CLEAR;
        if (clear) {
            access.logReading(operation, ticket, List.of("form"));
        }
        return clear;
    }
}
