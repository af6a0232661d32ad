package io.openhotline.intake.mailbox;

import io.openhotline.intake.mailbox.MailboxSettings.Account;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.IMAPMessage;

/// Speaks IMAP with a mailbox. A mail is downloaded in pieces, so that none has to fit into memory.
final class Mailbox implements AutoCloseable {
    private static final int PIECE = 1 << 20;

    private final Store store;
    private final Folder folder;
    private final UIDFolder uids;

    private Mailbox(Store store, Folder folder) {
        this.store = store;
        this.folder = folder;
        this.uids = (UIDFolder) folder;
    }

    static Mailbox open(Account account) throws MessagingException {
        String protocol = account.tls() ? "imaps" : "imap";
        Store store = Session.getInstance(properties(protocol, account)).getStore(protocol);
        store.connect(account.host(), account.port(), account.user(), account.password());
        try {
            Folder folder = store.getFolder(account.folder());
            folder.open(Folder.READ_WRITE);
            return new Mailbox(store, folder);
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Properties properties(String protocol, Account account) {
        var properties = new Properties();
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", "10000");
        properties.setProperty(prefix + "timeout", "60000");
        properties.setProperty(prefix + "writetimeout", "60000");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "fetchsize", Integer.toString(PIECE));
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(!account.tls()));
        properties.setProperty(
                prefix + "starttls.required", Boolean.toString(!account.tls() && !account.plain()));
        return properties;
    }

    long uidValidity() throws MessagingException {
        return uids.getUIDValidity();
    }

    /// Returns the UID of the newest mail, also of one that is gone.
    long newest() throws MessagingException {
        return uids.getUIDNext() - 1;
    }

    /// Returns the mails after this one, the oldest first.
    List<Message> after(long uid) throws MessagingException {
        return sorted(Arrays.stream(uids.getMessagesByUID(uid + 1, UIDFolder.LASTUID)))
                .filter(message -> uid(message) > uid)
                .toList();
    }

    /// Returns the mails that nobody has opened, the oldest first.
    List<Message> unseen() throws MessagingException {
        var unseen = new FlagTerm(new Flags(Flags.Flag.SEEN), false);
        return sorted(Arrays.stream(folder.search(unseen))).toList();
    }

    private Stream<Message> sorted(Stream<Message> messages) {
        return messages.sorted((one, other) -> Long.compare(uid(one), uid(other)));
    }

    long uid(Message message) {
        try {
            return uids.getUID(message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    void download(Message message, Path file) throws MessagingException, IOException {
        if (message instanceof IMAPMessage imap) {
            imap.setPeek(true);
        }
        try (var content = Files.newOutputStream(file)) {
            message.writeTo(content);
        }
    }

    boolean isOpen() {
        return folder.isOpen() && store.isConnected();
    }

    void markSeen(Message message) throws MessagingException {
        message.setFlag(Flags.Flag.SEEN, true);
    }

    @Override
    public void close() throws MessagingException {
        try (store;
                folder) {
            // closes both, the folder first
        }
    }
}
