package io.openhotline.intake.attachment;

import static java.util.Objects.requireNonNull;

import io.openhotline.intake.attachment.AttachmentService.Upload;
import io.openhotline.intake.attachment.UploadCheck.Checked.Fine;
import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps the files of documents that don't come by an upload, such as mails, and moves the files of
/// a document to the ticket that it is entered as.
@ApplicationScoped
public class DocumentService {
    /// Holds a content that is stored and belongs to nothing yet. It is cleaned when it stays so.
    public static final class StoredFile {
        private final Upload upload;

        private StoredFile(Upload upload) {
            this.upload = upload;
        }
    }

    private final FileTypes types;
    private final AttachmentLimits limits;
    private final Photos photos;
    private final UploadService uploads;
    private final AttachmentService attachments;
    private final AttachmentRepository rows;
    private final AttachmentPublisher publisher;

    DocumentService(
            FileTypes types,
            AttachmentLimits limits,
            Photos photos,
            UploadService uploads,
            AttachmentService attachments,
            AttachmentRepository rows,
            AttachmentPublisher publisher) {
        this.types = types;
        this.limits = limits;
        this.photos = photos;
        this.uploads = uploads;
        this.attachments = attachments;
        this.rows = rows;
        this.publisher = publisher;
    }

    /// Stores a file before the transaction that adds it. Returns empty for a type or size that
    /// isn't taken, and for a photo that can't be drawn.
    ///
    /// @param name any name; folders and what is too long are cut off
    public Optional<StoredFile> store(UUID document, Path file, String name) throws IOException {
        Optional<FileType> type = Files.size(file) == 0 ? Optional.empty() : types.detect(file);
        return type.isPresent() && limits.allows(type.get().kind(), Files.size(file))
                ? store(document, file, type.get(), FileName.shortened(name).of(type.get()))
                : Optional.empty();
    }

    /// Stores a whole mail as its original, of any content.
    public StoredFile storeMail(UUID document, Path file) throws IOException {
        return stored(document, new Fine(FileName.shortened("mail.eml"), FileType.EML, file, null));
    }

    private Optional<StoredFile> store(UUID document, Path file, FileType type, FileName name)
            throws IOException {
        if (type.kind() != AttachmentKind.PHOTO) {
            return Optional.of(stored(document, new Fine(name, type, file, null)));
        }
        Path view = file.resolveSibling(requireNonNull(file.getFileName()) + ".view");
        try {
            return photos.redraw(file, view, type).isPresent()
                    ? Optional.empty()
                    : Optional.of(stored(document, new Fine(name, type, file, view)));
        } finally {
            Files.deleteIfExists(view);
        }
    }

    private StoredFile stored(UUID document, Fine checked) throws IOException {
        return new StoredFile(uploads.store(new Owner.OfDocument(document), checked, false));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<StoredFile> files, Actor actor) {
        files.forEach(file -> attachments.keep(file.upload, actor));
    }

    /// Adds the files of the document to the ticket. The caller holds the ticket's lock.
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(UUID document, UUID ticket, Actor by, Instant at) {
        for (AttachmentEntity row : rows.ofDocument(document)) {
            row.ticketId = ticket;
            publisher.entered(row, by, at);
        }
    }
}
