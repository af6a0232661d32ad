package io.openhotline.intake.reply;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.identity.ContactAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Reads replies as the caller may see them, and logs what is read in clear.
@ApplicationScoped
class ReplyReader {
    private final ReplyRepository replies;
    private final TicketAccess access;

    ReplyReader(ReplyRepository replies, TicketAccess access) {
        this.replies = replies;
        this.access = access;
    }

    /// Expects that the caller may see the ticket.
    @Transactional
    List<ReplyView> of(UUID ticket) {
        List<ReplyEntity> rows = replies.of(ticket);
        ContactAccess contact = access.contact(ticket);
        boolean isClear = contact == ContactAccess.CLEAR || contact == ContactAccess.OWN_CLEAR;
        if (isClear && !rows.isEmpty()) {
            access.logReading(TicketReplyResource.LIST, ticket, List.of("text"));
        }
        return rows.stream().map(isClear ? ReplyView::of : ReplyView::masked).toList();
    }

    @Transactional
    Page<ReplyView> page(ReplyQuery query) {
        List<ReplyEntity> rows =
                replies.find(query.text(), query.values()).range(0, query.limit()).list();
        return Page.of(
                        rows,
                        query.limit(),
                        (ReplyEntity it) -> new Cursor(it.openedAt, it.id).toString())
                .map(ReplyView::masked);
    }
}
