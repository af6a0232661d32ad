package io.openhotline.intake.mailbox;

import io.openhotline.intake.mailbox.MailboxSettings.Account;
import io.openhotline.platform.envelope.Ids;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Fetches the new mails of a mailbox, each once. Marks a mail as seen after it is stored; a crash
/// between repeats the mail, which is recognised.
@Singleton
class MailFetcher {
    private static final String TOO_LARGE = "larger than hotline.mail.in.largest";
    private static final String NOT_SENT = "the mail server doesn't send it";

    private final ArrivalReceiver receiver;
    private final IncomingMailService mails;
    private final IncomingMailRepository rows;
    private final Ids ids;
    private final Clock clock;

    MailFetcher(
            ArrivalReceiver receiver,
            IncomingMailService mails,
            IncomingMailRepository rows,
            Ids ids,
            Clock clock) {
        this.receiver = receiver;
        this.mails = mails;
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /// Returns the number of mails that were fetched.
    int fetch(Account account) throws MessagingException, IOException {
        try (Mailbox mailbox = Mailbox.open(account)) {
            long validity = mailbox.uidValidity();
            OptionalLong position = rows.position(account.name(), validity);
            return position.isPresent()
                    ? fetchAfter(position.getAsLong(), mailbox, account)
                    : fetchFirst(mailbox, account);
        }
    }

    /// Fetches only unread mails of a mailbox that is read for the first time.
    private int fetchFirst(Mailbox mailbox, Account account)
            throws MessagingException, IOException {
        long newest = mailbox.newest();
        List<Message> unseen = mailbox.unseen();
        for (Message message : unseen) {
            fetch(message, mailbox, account);
        }
        mails.advance(account.name(), mailbox.uidValidity(), newest);
        return unseen.size();
    }

    private int fetchAfter(long position, Mailbox mailbox, Account account)
            throws MessagingException, IOException {
        List<Message> messages = mailbox.after(position);
        for (Message message : messages) {
            long uid = mailbox.uid(message);
            fetch(message, mailbox, account);
            mails.advance(account.name(), mailbox.uidValidity(), uid);
        }
        return messages.size();
    }

    private void fetch(Message message, Mailbox mailbox, Account account)
            throws MessagingException, IOException {
        var arrival =
                new Arrival(
                        ids.next(),
                        account.name(),
                        mailbox.uidValidity(),
                        mailbox.uid(message),
                        message.getSize(),
                        received(message));
        if (arrival.size() > account.largest()) {
            mails.park(arrival, TOO_LARGE, List.of());
        } else {
            download(message, arrival, mailbox);
        }
        mailbox.markSeen(message);
    }

    private void download(Message message, Arrival arrival, Mailbox mailbox)
            throws MessagingException, IOException {
        Path folder = Files.createTempDirectory("mail");
        try {
            Path file = folder.resolve("original");
            if (downloads(message, file, mailbox)) {
                receiver.receive(arrival, file, folder);
            } else {
                mails.park(arrival, NOT_SENT, List.of());
            }
        } finally {
            delete(folder);
        }
    }

    /// Returns false when the server is there and can't send this mail. A lost connection is
    /// thrown.
    private static boolean downloads(Message message, Path file, Mailbox mailbox)
            throws MessagingException, IOException {
        try {
            mailbox.download(message, file);
            return true;
        } catch (MessagingException | IOException e) {
            if (!mailbox.isOpen()) {
                throw e;
            }
            return false;
        }
    }

    /// Takes the server's time, if it is none of the future.
    private Instant received(Message message) throws MessagingException {
        Instant now = clock.instant();
        Instant at =
                message.getReceivedDate() == null ? now : message.getReceivedDate().toInstant();
        return at.isAfter(now) ? now : at;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
