package io.openhotline.intake.attachment;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// Detects the type of a file by its content; its name doesn't count.
@Singleton
class FileTypes {
    private static final String ZIP = "PK\3\4";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /// Returns empty for a type that isn't taken.
    Optional<FileType> detect(Path file) {
        try (var content = TikaInputStream.get(file)) {
            return isZip(file)
                    ? officeFile(file)
                    : FileType.of(types.detect(content, new Metadata()).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(4), java.nio.charset.StandardCharsets.ISO_8859_1)
                    .equals(ZIP);
        }
    }

    /// Reads the table of contents alone. A file with macros isn't taken.
    private static Optional<FileType> officeFile(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null
                    || zip.stream().anyMatch(it -> it.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            return zip.getEntry("word/document.xml") != null
                    ? Optional.of(FileType.DOCX)
                    : zip.getEntry("xl/workbook.xml") != null
                            ? Optional.of(FileType.XLSX)
                            : Optional.ofNullable(zip.getEntry("ppt/presentation.xml"))
                                    .map(_ -> FileType.PPTX);
        } catch (ZipException e) {
            return Optional.empty();
        }
    }
}
