package io.openhotline.intake.mailbox;

import io.openhotline.contracts.TicketNumber;
import io.openhotline.intake.attachment.DocumentService;
import io.openhotline.intake.attachment.DocumentService.StoredFile;
import io.openhotline.intake.mail.OutgoingMail;
import io.openhotline.intake.mailbox.domain.MailFate;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.TicketService;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.TicketCommand.Supplement;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.written.NewMatter;
import io.openhotline.intake.written.WrittenMatterService;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stores a mail once, with all that it leads to, in one transaction.
@ApplicationScoped
class IncomingMailService {
    /// Acts for customers who write mails.
    private static final Actor SENDER = new Actor(Role.CUSTOMER, "e-mail");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]{7,12}-[0-9]");
    private static final String WITHOUT_TEXT =
            "（邮件无正文，见原件） (mail without a text, see the original)";

    private final IncomingMailRepository mails;
    private final DocumentService documents;
    private final WrittenMatterService matters;
    private final TicketService tickets;
    private final TicketLookup numbers;
    private final OutgoingMail outgoing;
    private final MailboxSettings settings;
    private final Clock clock;

    IncomingMailService(
            IncomingMailRepository mails,
            DocumentService documents,
            WrittenMatterService matters,
            TicketService tickets,
            TicketLookup numbers,
            OutgoingMail outgoing,
            MailboxSettings settings,
            Clock clock) {
        this.mails = mails;
        this.documents = documents;
        this.matters = matters;
        this.tickets = tickets;
        this.numbers = numbers;
        this.outgoing = outgoing;
        this.settings = settings;
        this.clock = clock;
    }

    /// Stores a mail that was read. A mail that was stored before changes nothing.
    @Transactional
    void receive(Arrival arrival, ReadMail mail, List<StoredFile> files) {
        if (mails.isNew(mail.digest())) {
            IncomingMailEntity row = arrival.row(mail, null, clock.instant());
            mails.persist(row);
            documents.add(files, SENDER);
            row.fate = mail.automatic() ? automatic(mail) : register(row, mail);
        }
    }

    /// Keeps a mail that can't be read for an operator.
    ///
    /// @param files the original, unless the mailbox alone has it
    @Transactional
    void park(Arrival arrival, String cause, List<StoredFile> files) {
        IncomingMailEntity row = arrival.row(null, cause, clock.instant());
        if (mails.isNew(row.digest)) {
            mails.persist(row);
            documents.add(files, SENDER);
        }
    }

    @Transactional
    void advance(String mailbox, long uidValidity, long uid) {
        mails.advance(mailbox, uidValidity, uid);
    }

    /// Registers a parked or automatic mail as a written matter after all. Returns empty when it is
    /// missing, and false when it was registered before.
    @Transactional
    Optional<Boolean> registerByHand(UUID id, Actor by) {
        return mails.lock(id)
                .map(row -> {
                    boolean may =
                            row.fate == MailFate.PARKED
                                    || row.fate == MailFate.AUTOMATIC
                                    || row.fate == MailFate.BOUNCE;
                    if (may) {
                        matters.register(row.id, matter(row, null), by, clock.instant());
                        row.fate = MailFate.REGISTERED;
                    }
                    return may;
                });
    }

    private MailFate automatic(ReadMail mail) {
        DeliveryReport report = mail.returned();
        boolean isOurs = report != null && outgoing.bounced(report.messageId(), report.reason());
        return isOurs ? MailFate.BOUNCE : MailFate.AUTOMATIC;
    }

    private MailFate register(IncomingMailEntity row, ReadMail mail) {
        Instant now = clock.instant();
        Optional<UUID> ticket = ticket(mail);
        if (ticket.isPresent() && joins(ticket.get(), row, now)) {
            matters.registerEntered(row.id, matter(row, null), ticket.get(), SENDER, now);
            return MailFate.JOINED;
        }
        matters.register(row.id, matter(row, ticket.orElse(null)), SENDER, now);
        return MailFate.REGISTERED;
    }

    /// A ticket that is over takes no supplement; an agent decides about the mail then.
    private boolean joins(UUID ticket, IncomingMailEntity row, Instant now) {
        String text = row.text == null ? WITHOUT_TEXT : row.text;
        return tickets.handle(new Supplement(new TicketId(ticket), text, now, SENDER))
                instanceof Accepted;
    }

    private Optional<UUID> ticket(ReadMail mail) {
        return mails.ticketOf(mail.references()).or(() -> numbered(mail.subject()));
    }

    private Optional<UUID> numbered(@Nullable String subject) {
        return subject == null
                ? Optional.empty()
                : NUMBER.matcher(subject)
                        .results()
                        .map(MatchResult::group)
                        .flatMap(number -> TicketNumber.parse(number).stream())
                        .flatMap(parsed ->
                                parsed instanceof TicketNumber.Parsed.Valid(var number)
                                        ? numbers.idOf(number.toString()).stream()
                                        : Stream.empty())
                        .findFirst();
    }

    private NewMatter matter(IncomingMailEntity row, @Nullable UUID about) {
        return new NewMatter(
                settings.channel(),
                row.senderName,
                row.sender,
                row.subject,
                row.text,
                null,
                row.messageId,
                about,
                row.receivedAt);
    }
}
