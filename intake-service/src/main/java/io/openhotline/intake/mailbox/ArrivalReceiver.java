package io.openhotline.intake.mailbox;

import io.openhotline.intake.attachment.DocumentService;
import io.openhotline.intake.attachment.DocumentService.StoredFile;
import io.openhotline.platform.database.Faults;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/// Reads a downloaded mail, stores its files, and then what it leads to. A mail that can't be read
/// is parked; a fault of the database or of the store of files is thrown.
@Singleton
class ArrivalReceiver {
    private static final Logger LOG = Logger.getLogger(ArrivalReceiver.class);

    private final MailReader reader;
    private final DocumentService documents;
    private final IncomingMailService mails;

    ArrivalReceiver(MailReader reader, DocumentService documents, IncomingMailService mails) {
        this.reader = reader;
        this.documents = documents;
        this.mails = mails;
    }

    void receive(Arrival arrival, Path file, Path folder) throws IOException {
        ReadMail mail;
        try {
            mail = reader.read(file, folder);
        } catch (MessagingException | IOException | RuntimeException | StackOverflowError e) {
            park(arrival, file, e);
            return;
        }
        try {
            mails.receive(arrival, mail, files(arrival, file, mail));
        } catch (RuntimeException e) {
            if (Faults.isTransient(e)) {
                throw e;
            }
            park(arrival, file, e);
        }
    }

    private List<StoredFile> files(Arrival arrival, Path original, ReadMail mail)
            throws IOException {
        var files = new ArrayList<StoredFile>();
        if (!mail.automatic()) {
            for (ReadMail.File file : mail.attachments()) {
                documents.store(arrival.id(), file.content(), file.name()).ifPresent(files::add);
            }
        }
        files.add(documents.storeMail(arrival.id(), original));
        return files;
    }

    /// Keeps the class of the fault alone: its message may quote the mail.
    private void park(Arrival arrival, Path original, Throwable fault) throws IOException {
        LOG.warnf("Parking the mail %s: %s", arrival.id(), fault.getClass().getName());
        mails.park(
                arrival,
                fault.getClass().getSimpleName(),
                List.of(documents.storeMail(arrival.id(), original)));
    }
}
