package io.openhotline.intake.attachment;

import io.openhotline.intake.attachment.AttachmentService.Upload;
import io.openhotline.intake.attachment.UploadCheck.Checked.Fine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/// Has a checked upload scanned, and stores its content.
@ApplicationScoped
class UploadService {
    private final Scanner scanner;
    private final ContentService contents;

    UploadService(Scanner scanner, ContentService contents) {
        this.scanner = scanner;
        this.contents = contents;
    }

    Upload store(Owner owner, Fine checked, boolean forCustomer) throws IOException {
        boolean harmful = scanner.isHarmful(checked.file());
        String sha256 = sha256(checked.file());
        UUID id = contents.store(checked.file(), checked.view());
        return new Upload(
                id,
                owner,
                checked.name(),
                checked.type(),
                Files.size(checked.file()),
                sha256,
                checked.view() != null,
                forCustomer,
                harmful);
    }

    static String sha256(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] part = new byte[64 * 1024];
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                digest.update(part, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
